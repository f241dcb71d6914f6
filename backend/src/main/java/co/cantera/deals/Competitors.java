package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Against whom the current tenant sells; few enough to be kept whole for some seconds. */
@Component
class Competitors {

    private static final int MOST = 500;

    private final CompetitorStore store;
    private final AuditTrail audit;
    private final TenantCache<Map<UUID, Competitor>> known = new TenantCache<>(Duration.ofSeconds(10));

    Competitors(CompetitorStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** By id, in the order of their names. */
    Map<UUID, Competitor> all() {
        return known.get(store::load);
    }

    @Nullable
    Competitor find(@Nullable UUID id) {
        return id == null ? null : all().get(id);
    }

    /** Those of these ids that there are, in the order of the ids. */
    List<Competitor> of(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : ids.stream().map(all()::get).filter(Objects::nonNull).toList();
    }

    Outcome<Competitor> create(String given) {
        String name = given.strip();
        Map<UUID, Competitor> all = store.load();
        return new InputChecks()
                .required("name", name)
                .atMost(100, "name", name)
                .that(all.size() < MOST, "name", "tooMany", MOST)
                .that(all.values().stream().noneMatch(other -> other.name().equalsIgnoreCase(name)), "name", "taken")
                .outcome(new Competitor(new CompetitorId(UuidV7.next()), name))
                .then(competitor -> {
                    store.insert(competitor);
                    audit.record(
                            CompetitorId.PREFIX,
                            competitor.id().value(),
                            ChangeKind.CREATED,
                            new Changes().field("name", null, name));
                    known.forget();
                    return Outcome.done(competitor);
                });
    }
}
