package co.cantera.tenants;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;
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
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    public TenantSchema {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a tenant's schema");
        }
    }

    /** The schema of the tenant with this id. */
    public static TenantSchema of(UUID tenantId) {
        return new TenantSchema("t_" + base32(tenantId));
    }

    /** Runs work inside this tenant. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** The id in 26 characters that may stand in any name. */
    public static String base32(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        var number = new BigInteger(1, bytes);
        var text = new StringBuilder(LENGTH);
        for (int shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) {
            text.append(BASE32.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }
}
