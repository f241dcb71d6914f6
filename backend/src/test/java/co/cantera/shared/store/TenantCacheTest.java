package co.cantera.shared.store;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.tenants.TenantSchema;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TenantCacheTest {

    private static final TenantSchema HERE = TenantSchema.of(UUID.randomUUID());
    private static final TenantSchema THERE = TenantSchema.of(UUID.randomUUID());

    private final TenantCache<String> cache = new TenantCache<>(Duration.ofMinutes(1));
    private final TransactionTemplate transaction = new TransactionTemplate(new Nothing());

    @Test
    void keepsWhatIsUncommittedToItsTransaction() {
        assertThat(get(HERE, "old")).isEqualTo("old");
        HERE.call(() -> transaction.execute(tx -> {
            cache.forget();
            assertThat(cache.get(() -> "new")).isEqualTo("new");
            assertThat(cache.get(() -> "newer")).isEqualTo("new");
            assertThat(CompletableFuture.supplyAsync(() -> get(HERE, "old, read by another request"))
                            .join())
                    .isEqualTo("old");
            cache.forget();
            assertThat(cache.get(() -> "newest")).isEqualTo("newest");
            return true;
        }));
        assertThat(get(HERE, "newest, as committed")).isEqualTo("newest, as committed");
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        HERE.call(() -> transaction.execute(tx -> {
            cache.forget();
            tx.setRollbackOnly();
            return cache.get(() -> "never");
        }));
        assertThat(get(HERE, "as it is")).isEqualTo("as it is");
    }

    @Test
    void keepsNothingThatWasReadBeforeAChange() {
        HERE.call(() -> cache.get(() -> {
            cache.forget();
            return "old";
        }));
        assertThat(get(HERE, "new")).isEqualTo("new");
        THERE.call(() -> cache.get(() -> {
            cache.clear();
            return "old";
        }));
        assertThat(get(THERE, "new")).isEqualTo("new");
    }

    @Test
    void forgetsOneTenantOnly() {
        assertThat(get(HERE, "a")).isEqualTo("a");
        assertThat(get(THERE, "b")).isEqualTo("b");
        HERE.call(() -> {
            cache.forget();
            return true;
        });
        assertThat(get(HERE, "c")).isEqualTo("c");
        assertThat(get(THERE, "d")).isEqualTo("b");
    }

    private String get(TenantSchema schema, String read) {
        return schema.call(() -> cache.get(() -> read));
    }

    /** Transactions of nothing. */
    private static final class Nothing extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
