package co.cantera.hosting;

import co.cantera.tenants.ServerAccess;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database is reached.
 *
 * @param url JDBC URL of the database {@code cantera}, without user and password
 * @param connections how many connections a node holds; small, since each remembers every tenant that it has served
 * @param readyTenants how many schemas wait for a tenant
 */
@ConfigurationProperties("cantera.database")
record DatabaseProperties(
        String url,
        String appPassword,
        String provisionerPassword,
        @DefaultValue("8") int connections,
        @DefaultValue("3") int readyTenants) {

    ServerAccess access() {
        return new ServerAccess(url, appPassword, provisionerPassword);
    }
}
