package co.cantera.tenants.provisioning;

/**
 * One step of a tenant's schema.
 *
 * @param version from 1, without gaps
 * @param sql statements with unqualified names
 */
public record Migration(int version, String sql) {}
