package co.cantera.hosting;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Hands jOOQ the transaction's own connection, without the proxy that Spring would make around it for each statement. */
final class TransactionConnections implements ConnectionProvider {

    private final DataSource dataSource;

    TransactionConnections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection acquire() {
        return DataSourceUtils.getConnection(dataSource);
    }

    @Override
    public void release(Connection connection) {
        DataSourceUtils.releaseConnection(connection, dataSource);
    }
}
