package co.cantera.shared.jobs;

import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.TenantSchema;
import java.util.UUID;

/**
 * A job of a tenant.
 *
 * @param id of what it works on
 */
public record TenantJob(TenantSchema schema, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** Reads the name of a task's instance. */
    public static TenantJob parse(String instance) {
        int colon = instance.indexOf(':');
        return new TenantJob(
                new TenantSchema(instance.substring(0, colon)),
                UUID.fromString(instance.substring(colon + 1, colon + 1 + UUID_LENGTH)));
    }

    /** The name of a new instance of the task; each is another one, so that a job that is about to end swallows no new one. */
    public String instance() {
        return schema.name() + ":" + id + ":" + UuidV7.next();
    }
}
