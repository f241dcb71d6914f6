package co.cantera.tenants.provisioning;

import co.cantera.tenants.ServerAccess;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Statement;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The login that may create roles and become the owner of all that is stored; the only place where DDL is run. */
public final class Provisioner implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final HikariDataSource source;

    private final JdbcTemplate ddl;
    private final DSLContext jooq;
    private final TransactionTemplate transaction;

    public Provisioner(ServerAccess access) {
        this.source = new HikariDataSource();
        source.setPoolName("provisioner");
        source.setDataSource(access.provisioner());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        source.setAutoCommit(false);
        this.ddl = new JdbcTemplate(source);
        this.jooq = DSL.using(new TransactionAwareDataSourceProxy(source), SQLDialect.POSTGRES);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs work as the owner, in one transaction. */
    public <R> R asOwner(Function<Session, R> work) {
        return transaction.execute(_ -> {
            var session = new Session(ddl, jooq);
            session.execute("set local role cantera_owner");
            return work.apply(session);
        });
    }

    @Override
    public void close() {
        source.close();
    }

    /**
     * What the owner can do while the transaction lasts.
     *
     * @param jooq for the tables of the platform
     */
    public record Session(JdbcTemplate ddl, DSLContext jooq) {

        /** Runs statements as the owner. */
        void execute(String statements) {
            // as a callback, so that no exception carries the whole script
            ddl.execute((Statement statement) -> statement.execute(statements));
        }

        /** Takes a lock that lasts as long as the transaction, unless somebody has it. */
        boolean tryLock(long key) {
            return Boolean.TRUE.equals(ddl.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, key));
        }

        /** Runs statements as the login that may create, rename and drop roles, and others as the owner after them. */
        void executeOnRoles(String statements, String afterwards) {
            execute("set local role none; %s; set local role cantera_owner; %s".formatted(statements, afterwards));
        }
    }
}
