package co.cantera.tenants;

import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on what all tenants share, as the application itself even where a tenant is bound. Inside a tenant's transaction
 * it takes a second connection for a transaction of its own, so it is better called before or after one.
 */
public final class PlatformTransactions {

    private final DSLContext jooq;
    private final TransactionTemplate own;
    private final TransactionTemplate joining;

    public PlatformTransactions(DataSource dataSource) {
        var manager = new Outside(dataSource);
        this.jooq = DSL.using(new TransactionAwareDataSourceProxy(dataSource), SQLDialect.POSTGRES);
        this.own = new TransactionTemplate(manager);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.joining = new TransactionTemplate(manager);
    }

    /** Runs work in one transaction of the platform, joining the one that is running already, if any. */
    public <R> R call(Function<DSLContext, R> work) {
        TransactionTemplate transaction = TenantTransactionManager.insideTenant() ? own : joining;
        return transaction.execute(_ -> work.apply(jooq));
    }

    private static final class Outside extends TenantTransactionManager {

        Outside(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        Optional<TenantSchema> tenant() {
            return Optional.empty();
        }
    }
}
