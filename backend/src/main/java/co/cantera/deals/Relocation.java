package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Empties stages that go out of use: their open deals move, in their order, to the end of another stage. */
@Component
class Relocation {

    private static final int AT_ONCE = 1_000;

    private final RelocationStore store;
    private final StageStayStore stays;
    private final AuditTrail audit;
    private final Clock clock;

    Relocation(RelocationStore store, StageStayStore stays, AuditTrail audit, Clock clock) {
        this.store = store;
        this.stays = stays;
        this.audit = audit;
        this.clock = clock;
    }

    /** Done when no open deal stands in the stages any more and none can come in; refused when nobody has said where they go. */
    Outcome<SalesProcess> empty(SalesProcess process, List<Stage> stages, @Nullable StageId to) {
        List<UUID> ids = stages.stream().map(stage -> stage.id().value()).toList();
        if (to != null && (!process.takesDeals(to.value()) || ids.contains(to.value()))) {
            return Outcome.refused(InvalidInput.field("moveDealsTo", "unknown"));
        }
        store.close(ids);
        List<RelocationStore.Standing> standing = store.standing(ids);
        if (!standing.isEmpty() && to == null) {
            return Outcome.refused(new StagesHoldDeals(standing.size()));
        }
        if (to != null && !standing.isEmpty()) {
            move(process, standing, to.value());
        }
        return Outcome.done(process);
    }

    private void move(SalesProcess process, List<RelocationStore.Standing> standing, UUID to) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Supplier<String> ranks = Rank.sequence(store.lastRank(to));
        Stage target = Objects.requireNonNull(process.stage(to));
        for (int from = 0; from < standing.size(); from += AT_ONCE) {
            List<RelocationStore.Standing> some = standing.subList(from, Math.min(from + AT_ONCE, standing.size()));
            store.move(
                    some.stream()
                            .map(each -> RelocationStore.placeOf(each.deal(), ranks.get()))
                            .toList(),
                    to,
                    now);
            stays.arrived(some.stream().map(RelocationStore.Standing::deal).toList(), now);
            audit.recordAll(
                    DealId.PREFIX,
                    "moved",
                    some.stream()
                            .map(each -> new AuditTrail.Entry(
                                    each.deal(),
                                    ChangeKind.MOVED,
                                    new Changes().field("stage", process.stage(each.stage()), target)))
                            .toList());
        }
    }
}
