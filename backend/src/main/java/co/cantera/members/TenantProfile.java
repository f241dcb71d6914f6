package co.cantera.members;

import co.cantera.shared.ids.OpaqueId;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The company that uses Cantera, with the formats that its country and its own choice give. */
public record TenantProfile(
        UUID key,
        int version,
        String name,
        String slug,
        String country,
        String region,
        String currency,
        ZoneId zone,
        int weekStart,
        String taxIdName,
        @Nullable String taxId,
        String phonePrefix,
        String sector,
        boolean hasSampleData) {

    static final String PREFIX = "tenant";

    /** The id as the API shows it. */
    public String id() {
        return OpaqueId.format(PREFIX, key);
    }

    /** The time zone's IANA name. */
    public String timeZone() {
        return zone.getId();
    }
}
