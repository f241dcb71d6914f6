package co.cantera.tenants;

import java.util.regex.Pattern;

/**
 * The name that a tenant's PostgreSQL schema and its role share: {@code t_} and the 26 base32 characters of the tenant's id.
 *
 * @param name the name, safe to stand in SQL without quotes
 */
public record TenantSchema(String name) {

    /** The schema of the work that is being done; unbound outside a tenant, and then every tenant table is denied. */
    public static final ScopedValue<TenantSchema> CURRENT = ScopedValue.newInstance();

    private static final Pattern FORM = Pattern.compile("t_[a-z2-7]{26}");

    public TenantSchema {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a tenant's schema");
        }
    }
}
