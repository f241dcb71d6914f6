package co.cantera.tenants.provisioning;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a run over all tenants did.
 *
 * @param steps how many migrations were made
 * @param failed the tenants marked, each with the reason
 * @param busy the tenants whose tables were in use all the time; the next run tries them again
 */
public record MigrationReport(int steps, Map<UUID, String> failed, Set<UUID> busy) {}
