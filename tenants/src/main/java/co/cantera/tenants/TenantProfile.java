package co.cantera.tenants;

import org.jspecify.annotations.Nullable;

/**
 * What a tenant says about itself when it signs up; all of it but the sector may be changed later.
 *
 * @param country ISO 3166 code
 * @param region BCP 47 tag that decides how numbers and dates look
 * @param language BCP 47 tag of the texts
 * @param currency ISO 4217 code
 * @param timeZone IANA name
 * @param weekStart 1 for Monday to 7 for Sunday
 * @param taxIdName what the country calls its tax id
 * @param phonePrefix with the plus sign
 * @param sector the key of the sector pack
 */
public record TenantProfile(
        String name,
        String country,
        String region,
        String language,
        String currency,
        String timeZone,
        int weekStart,
        String taxIdName,
        @Nullable String taxId,
        String phonePrefix,
        String sector) {}
