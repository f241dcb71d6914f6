package co.cantera.members;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.latam.Regions;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what a tenant says about itself. */
@Component
class TenantSettings {

    private final TenantProfiles profiles;
    private final TenantProfileStore store;
    private final AuditTrail audit;

    TenantSettings(TenantProfiles profiles, TenantProfileStore store, AuditTrail audit) {
        this.profiles = profiles;
        this.store = store;
        this.audit = audit;
    }

    Outcome<TenantProfile> update(UpdateTenantInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        TenantProfile before = store.load();
        if (before.version() != input.version()) {
            return Outcome.refused(new VersionConflict(before));
        }
        return checked(before, input).then(after -> {
            boolean saved = store.update(after);
            profiles.changed();
            if (!saved) {
                return Outcome.refused(new VersionConflict(store.load()));
            }
            audit.record(TenantProfile.PREFIX, after.key(), ChangeKind.UPDATED, changes(before, after));
            return Outcome.done(after);
        });
    }

    private static Changes changes(TenantProfile before, TenantProfile after) {
        return new Changes()
                .field("name", before.name(), after.name())
                .field("region", before.region(), after.region())
                .field("currency", before.currency(), after.currency())
                .field("timeZone", before.timeZone(), after.timeZone())
                .field("weekStart", before.weekStart(), after.weekStart())
                .field("taxIdName", before.taxIdName(), after.taxIdName())
                .field("taxId", before.taxId(), after.taxId())
                .field("phonePrefix", before.phonePrefix(), after.phonePrefix());
    }

    private static Outcome<TenantProfile> checked(TenantProfile before, UpdateTenantInput input) {
        String name = text(Given.text(input.name(), before.name()));
        String region = text(Given.text(input.region(), before.region()));
        String currency = text(Given.code(Given.text(input.currency(), before.currency())));
        String zone = text(Given.text(input.timeZone(), before.timeZone()));
        int weekStart = Objects.requireNonNullElse(Given.or(input.weekStart(), before.weekStart()), 0);
        String taxIdName = text(Given.text(input.taxIdName(), before.taxIdName()));
        String taxId = Given.text(input.taxId(), before.taxId());
        String prefix = text(Given.text(input.phonePrefix(), before.phonePrefix()));
        InputChecks checks = new InputChecks()
                .required("name", name)
                .atMost(200, "name", name)
                .that(Regions.ALL.contains(region), "region", "region")
                .that(isCurrency(currency), "currency", "currency")
                .that(ZoneId.getAvailableZoneIds().contains(zone), "timeZone", "timeZone")
                .that(weekStart >= 1 && weekStart <= 7, "weekStart", "weekStart")
                .required("taxIdName", taxIdName)
                .atMost(30, "taxIdName", taxIdName)
                .atMost(40, "taxId", taxId)
                .that(prefix.matches("\\+[1-9]\\d{0,3}"), "phonePrefix", "phone");
        return checks.outcome(true)
                .then(passed -> Outcome.done(new TenantProfile(
                        before.key(),
                        before.version() + 1,
                        name,
                        before.slug(),
                        before.country(),
                        region,
                        currency,
                        ZoneId.of(zone),
                        weekStart,
                        taxIdName,
                        taxId,
                        prefix,
                        before.sector(),
                        before.hasSampleData())));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
