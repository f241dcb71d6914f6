package co.cantera.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes each transaction work as the role of {@link TenantSchema#CURRENT}, which both finds the tenant's tables and
 * denies all others. Without a tenant the transaction stays the application's login, which may read no tenant's table.
 *
 * <p>A transaction belongs to one tenant: joining it from within another one is refused.
 */
public class TenantTransactionManager extends JdbcTransactionManager {

    /** How long a statement may run when the transaction does not say. */
    public static final Duration STATEMENT_LIMIT = Duration.ofSeconds(5);

    private static final Object TENANT = new Object();

    public TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    /** Whether the transaction that is running works in a tenant. */
    static boolean insideTenant() {
        return TransactionSynchronizationManager.getResource(TENANT) instanceof Optional<?> tenant
                && tenant.isPresent();
    }

    /** The tenant a new transaction works in. */
    Optional<TenantSchema> tenant() {
        return TenantSchema.CURRENT.isBound() ? Optional.of(TenantSchema.CURRENT.get()) : Optional.empty();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        TransactionSynchronizationManager.bindResource(TENANT, tenant());
        Connection connection = connection();
        try {
            enter(connection, definition);
        } catch (SQLException | RuntimeException e) {
            abandon(transaction, connection, e);
            throw new CannotCreateTransactionException("The tenant could not be entered", e);
        }
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        if (status.hasTransaction()
                && !status.isNewTransaction()
                && !tenant().equals(TransactionSynchronizationManager.getResource(TENANT))) {
            throw new IllegalTransactionStateException("The running transaction belongs to another tenant");
        }
        super.prepareSynchronization(status, definition);
    }

    @Override
    protected Object doSuspend(Object transaction) {
        Object tenant = TransactionSynchronizationManager.unbindResource(TENANT);
        return new Suspended(super.doSuspend(transaction), tenant);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        var previous = (Suspended) suspended;
        TransactionSynchronizationManager.bindResource(TENANT, previous.tenant);
        super.doResume(transaction, previous.connection);
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(TENANT);
        super.doCleanupAfterCompletion(transaction);
    }

    private void enter(Connection connection, TransactionDefinition definition) throws SQLException {
        Optional<TenantSchema> tenant = tenant();
        if (tenant.isPresent()) {
            try (var statement = connection.prepareStatement(
                    "select set_config('role', ?, true), set_config('statement_timeout', ?, true)")) {
                statement.setString(1, tenant.get().name());
                statement.setString(2, Long.toString(limit(definition).toMillis()));
                statement.execute();
            }
        } else if (definition.getTimeout() != TransactionDefinition.TIMEOUT_DEFAULT) {
            try (var statement = connection.prepareStatement("select set_config('statement_timeout', ?, true)")) {
                statement.setString(1, Long.toString(limit(definition).toMillis()));
                statement.execute();
            }
        }
    }

    /** Gives the connection back to the pool, usable again; a listener that fails at this point would keep it for ever. */
    private void abandon(Object transaction, Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalTransactionStateException("The transaction has no connection");
        }
        return holder.getConnection();
    }

    private static Duration limit(TransactionDefinition definition) {
        return definition.getTimeout() == TransactionDefinition.TIMEOUT_DEFAULT
                ? STATEMENT_LIMIT
                : Duration.ofSeconds(definition.getTimeout());
    }

    private record Suspended(Object connection, Object tenant) {}
}
