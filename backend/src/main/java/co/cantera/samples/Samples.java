package co.cantera.samples;

import co.cantera.members.TenantProfile;
import co.cantera.members.TenantProfiles;
import co.cantera.sectors.SectorPack;
import co.cantera.sectors.SectorPacks;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds believable records of the tenant's sector so that people see how it works, and takes them away again. */
@Component
class Samples {

    private final SampleStore store;
    private final TenantProfiles tenants;
    private final SectorPacks packs;

    Samples(SampleStore store, TenantProfiles tenants, SectorPacks packs) {
        this.store = store;
        this.tenants = tenants;
        this.packs = packs;
    }

    TenantProfile tenant() {
        return tenants.current();
    }

    /** Answers how many deals there are now that were not before. */
    Outcome<Integer> add() {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        TenantProfile tenant = tenants.current();
        List<UUID> stages = store.openStages();
        if (tenant.hasSampleData() || stages.isEmpty()) {
            return Outcome.refused(InvalidInput.field("idempotencyKey", "taken"));
        }
        SectorPack pack =
                packs.find(tenant.sector()).or(() -> packs.find("general")).orElseThrow();
        var words = Access.current().language();
        var amounts = new SampleAmounts(tenant.currency());
        var writing = new SampleWriting(store, stages, words, amounts, tenants.today(), tenant.country());
        int deals =
                pack.sample().companies().stream().mapToInt(writing::company).sum();
        store.mark(true);
        tenants.changed();
        return Outcome.done(deals);
    }

    Outcome<Integer> remove() {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        int deals = store.removeAll();
        store.mark(false);
        tenants.changed();
        return Outcome.done(deals);
    }
}
