package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Notifications notifications = new Notifications(database.access.app());

    @AfterEach
    void close() {
        notifications.close();
        database.close();
    }

    @Test
    void letsAnotherNodeForgetATenantThatChanged() {
        var tenants = new Tenants(database.platform, notifications);
        notifications.start();
        await().until(notifications::isListening);
        Tenant tenant = database.tenant("cambiante");
        Tenant other = database.tenant("estable");
        assertThat(tenants.findBySlug("cambiante")).contains(tenant);
        assertThat(tenants.findBySlug("nadie")).isEmpty();
        assertThat(tenants.isFree(new Slug("carnbiante"))).isFalse();

        int _ = database.inside(tenant, jdbc -> jdbc.update("update platform.tenant set name = 'Otro nombre'"));

        await().atMost(Duration.ofSeconds(5))
                .until(() ->
                        tenants.findBySlug("cambiante").orElseThrow().name().equals("Otro nombre"));
        assertThat(tenants.findById(other.id())).contains(other);
    }

    @Test
    void tellsEveryoneWhenTheConnectionWasLost() {
        var told = new AtomicInteger();
        notifications.on("cantera_session", told::incrementAndGet);
        notifications.start();
        await().until(notifications::isListening);
        int before = told.get();

        int _ = database.superuser()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query like 'listen%'");

        await().atMost(Duration.ofSeconds(10)).until(() -> told.get() >= before + 2 && notifications.isListening());
    }

    @Test
    void hearsAgainAfterARest() {
        var told = new AtomicInteger();
        notifications.on("cantera_session", told::incrementAndGet);
        notifications.start();
        await().until(notifications::isListening);
        notifications.close();
        await().until(() -> !notifications.isListening());
        int before = told.get();
        notifications.start();
        await().until(() -> notifications.isListening() && told.get() > before);

        int woken = told.get();
        int _ = database.superuser().execute("notify cantera_session");

        await().atMost(Duration.ofSeconds(5)).until(() -> told.get() > woken);
    }
}
