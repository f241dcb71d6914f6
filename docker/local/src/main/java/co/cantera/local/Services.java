package co.cantera.local;

import co.cantera.embedded.Progress;
import co.cantera.embedded.keycloak.KeycloakDatabase;
import co.cantera.embedded.keycloak.KeycloakSettings;
import co.cantera.embedded.keycloak.LocalKeycloak;
import co.cantera.embedded.mail.MailCatcher;
import co.cantera.embedded.postgres.LocalPostgres;
import co.cantera.embedded.postgres.PostgresSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the application needs around it: database, sign-on and mail. */
final class Services {

    private static final String DATABASE = "cantera";
    private static final String KEYCLOAK_DATABASE = "keycloak";

    private final Instance instance;
    private final Progress progress;

    Services(Instance instance, Progress progress) {
        this.instance = instance;
        this.progress = progress;
    }

    /** Starts all of them, side by side where one does not need the other, and returns the database's address. */
    String start(Checkout checkout, int port) throws IOException {
        Path archive = checkout.keycloakArchive();
        // not virtual: loading classes side by side holds their carriers, and with two of them nothing goes on
        var threads = Thread.ofPlatform().daemon().factory();
        try (var executor = Executors.newThreadPerTaskExecutor(threads)) {
            Future<LocalPostgres> postgres = executor.submit(this::startPostgres);
            Future<?> mail = executor.submit(this::startMailCatcher);
            Future<?> distribution = executor.submit(() -> {
                LocalKeycloak.prepare(archive, progress);
                return archive;
            });
            LocalPostgres database = result(postgres);
            result(distribution);
            startKeycloak(database, checkout, archive, port);
            result(mail);
            return database.url(DATABASE);
        }
    }

    /** Stops what runs, whoever started it; the mail catcher ends with the launcher. */
    void stop() throws IOException {
        if (LocalKeycloak.isRunning(keycloakFolder())) {
            progress.report("stopping Keycloak");
            LocalKeycloak.stop(keycloakFolder());
        }
        if (LocalPostgres.isRunning(postgresSettings())) {
            progress.report("stopping PostgreSQL");
            LocalPostgres.stop(postgresSettings());
        }
    }

    boolean isAnyRunning() throws IOException {
        return LocalKeycloak.isRunning(keycloakFolder()) || LocalPostgres.isRunning(postgresSettings());
    }

    private LocalPostgres startPostgres() throws IOException, SQLException {
        progress.report("starting PostgreSQL");
        LocalPostgres server = LocalPostgres.start(postgresSettings());
        server.createDatabase(DATABASE);
        server.createDatabase(KEYCLOAK_DATABASE);
        server.run(
                DATABASE,
                Resources.script(
                        "db/server/bootstrap.sql",
                        Map.of(
                                "app_password", instance.secret(Secret.APP),
                                "provisioner_password", instance.secret(Secret.PROVISIONER))));
        server.run(
                KEYCLOAK_DATABASE,
                Resources.script(
                        "keycloak-database.sql",
                        Map.of("keycloak_password", instance.secret(Secret.KEYCLOAK_DATABASE))));
        progress.report("PostgreSQL is ready");
        return server;
    }

    private MailCatcher startMailCatcher() throws IOException {
        return MailCatcher.start(
                instance.folder("mail"), instance.port(InnerPort.SMTP), instance.port(InnerPort.MAILS));
    }

    private void startKeycloak(LocalPostgres database, Checkout checkout, Path archive, int port) throws IOException {
        progress.report("starting Keycloak");
        LocalKeycloak.start(
                new KeycloakSettings(
                        archive,
                        keycloakFolder(),
                        instance.log("keycloak"),
                        Addresses.of(instance, port).identity(),
                        instance.port(InnerPort.KEYCLOAK),
                        instance.port(InnerPort.KEYCLOAK_MANAGEMENT),
                        new KeycloakDatabase(
                                database.url(KEYCLOAK_DATABASE), "keycloak", instance.secret(Secret.KEYCLOAK_DATABASE)),
                        checkout.themes(),
                        checkout.realm(),
                        new Environment(instance, port).keycloak(),
                        List.of()),
                progress);
        progress.report("Keycloak is ready");
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the services were starting", e);
        }
    }

    private Path keycloakFolder() {
        return instance.folder("keycloak");
    }

    private PostgresSettings postgresSettings() {
        return new PostgresSettings(
                instance.folder("postgres"), instance.log("postgres"), instance.port(InnerPort.POSTGRES), true);
    }
}
