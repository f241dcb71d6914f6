package co.cantera.samples;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.TenantProfile;
import co.cantera.members.TenantProfiles;
import co.cantera.sectors.SectorPack;
import co.cantera.sectors.SectorPacks;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Adds believable records of the tenant's sector so that people see how it works, and takes them away again. */
@Component
class Samples {

    private final SampleStore store;
    private final TenantProfiles tenants;
    private final SectorPacks packs;
    private final AuditTrail audit;

    Samples(SampleStore store, TenantProfiles tenants, SectorPacks packs, AuditTrail audit) {
        this.store = store;
        this.tenants = tenants;
        this.packs = packs;
        this.audit = audit;
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
        if (stages.isEmpty() || !store.mark(true)) {
            return Outcome.refused(InvalidInput.field("idempotencyKey", "taken"));
        }
        SectorPack pack =
                packs.find(tenant.sector()).or(() -> packs.find("general")).orElseThrow();
        var words = Access.current().language();
        var amounts = new SampleAmounts(tenant.currency());
        var writing = new SampleWriting(store, stages, words, amounts, tenants.today(), tenant.country());
        int deals =
                pack.sample().companies().stream().mapToInt(writing::company).sum();
        store.insertStays();
        tenants.changed();
        store.all()
                .forEach((type, names) -> audit.recordAll(
                        type,
                        "samplesAdded",
                        entries(names, ChangeKind.CREATED, name -> new Changes().field("name", null, name))));
        return Outcome.done(deals);
    }

    Outcome<Integer> remove() {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        store.mark(false);
        Map<String, Map<UUID, String>> removed = store.all();
        int deals = store.removeAll();
        tenants.changed();
        removed.forEach((type, names) -> audit.recordAll(
                type,
                "samplesRemoved",
                entries(names, ChangeKind.DELETED, name -> new Changes().field("name", name, null))));
        return Outcome.done(deals);
    }

    private static List<AuditTrail.Entry> entries(
            Map<UUID, String> names, ChangeKind kind, Function<String, Changes> changes) {
        return names.entrySet().stream()
                .map(each -> new AuditTrail.Entry(each.getKey(), kind, changes.apply(each.getValue())))
                .toList();
    }
}
