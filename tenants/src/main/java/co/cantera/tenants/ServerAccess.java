package co.cantera.tenants;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How the database with its logins is reached.
 *
 * @param url JDBC URL of the database, without user and password
 * @param appPassword of the login {@code app}, which serves requests
 * @param provisionerPassword of the login {@code provisioner}, which makes, migrates and removes tenants
 */
public record ServerAccess(String url, String appPassword, String provisionerPassword) {

    private static final int CONNECT_SECONDS = 10;

    /** Connections of the application, each a new one: for listening and as the source of a pool. */
    public DataSource app() {
        return login("app", appPassword);
    }

    /** Connections that may create roles and become the owner, each a new one, since they are rare. */
    public DataSource provisioner() {
        return login("provisioner", provisionerPassword);
    }

    /** Connections that are the owner of everything from the start. */
    public DataSource owner() {
        PGSimpleDataSource source = login("provisioner", provisionerPassword);
        source.setOptions("-c role=cantera_owner");
        return source;
    }

    @Override
    public String toString() {
        return url;
    }

    private PGSimpleDataSource login(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("cantera");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        // the detail of an error may quote a tenant's row, and messages end up in logs
        source.setLogServerErrorDetail(false);
        return source;
    }
}
