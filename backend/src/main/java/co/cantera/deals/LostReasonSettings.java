package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the reasons for losing, which only an admin may. Without versions: the last one wins, and nothing gets lost that was not named. */
@Component
class LostReasonSettings {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 100;

    private final Pipelines pipelines;
    private final LostReasonStore store;
    private final AuditTrail audit;
    private final Clock clock;

    LostReasonSettings(Pipelines pipelines, LostReasonStore store, AuditTrail audit, Clock clock) {
        this.pipelines = pipelines;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<List<LostReason>> set(SetLostReasonsInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        SalesProcess process = pipelines.fresh();
        return wanted(process, input).then(reasons -> {
            Set<UUID> named = new HashSet<>();
            reasons.forEach(reason -> named.add(reason.id().value()));
            List<LostReason> all = new ArrayList<>(reasons);
            process.reasons().stream()
                    .filter(reason -> !named.contains(reason.id().value()))
                    .forEach(all::add);
            store.put(all);
            audit.recordAll(LostReasonId.PREFIX, "set", entries(process, all));
            pipelines.changed();
            return Outcome.done(List.copyOf(all));
        });
    }

    private Outcome<List<LostReason>> wanted(SalesProcess process, SetLostReasonsInput input) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        InputChecks checks = new InputChecks()
                .that(input.reasons().stream().anyMatch(reason -> !reason.retired()), "reasons", "lastOne")
                .that(input.reasons().size() <= MOST, "reasons", "tooMany", MOST);
        Set<String> names = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        List<LostReason> wanted = new ArrayList<>();
        for (int i = 0; i < input.reasons().size(); i++) {
            SetLostReasonsInput.NextReason next = input.reasons().get(i);
            LostReasonId id = next.id();
            LostReason before = id == null ? null : process.lostReason(id.value());
            String path = "reasons[" + i + "].";
            checks.that(id == null || before != null && ids.add(id.value()), path + "id", "unknown")
                    .required(path + "name", next.name())
                    .atMost(LONGEST_NAME, path + "name", next.name())
                    .that(names.add(next.name().strip().toLowerCase(Locale.ROOT)), path + "name", "taken");
            wanted.add(new LostReason(
                    id == null ? new LostReasonId(UuidV7.next()) : id,
                    next.name().strip(),
                    next.retired() ? since(before, now) : null));
        }
        return checks.outcome(wanted);
    }

    private static OffsetDateTime since(@Nullable LostReason before, OffsetDateTime now) {
        OffsetDateTime already = before == null ? null : before.retiredAt();
        return already == null ? now : already;
    }

    private static List<AuditTrail.Entry> entries(SalesProcess process, List<LostReason> after) {
        List<AuditTrail.Entry> entries = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            LostReason reason = after.get(i);
            LostReason before = process.lostReason(reason.id().value());
            Changes changes = new Changes()
                    .field("name", before, reason)
                    .field("position", before == null ? null : process.reasons().indexOf(before) + 1, i + 1)
                    .field("retired", before != null && before.retired(), reason.retired());
            if (!changes.isEmpty()) {
                ChangeKind kind = before == null ? ChangeKind.CREATED : ChangeKind.UPDATED;
                entries.add(new AuditTrail.Entry(reason.id().value(), kind, changes));
            }
        }
        return entries;
    }
}
