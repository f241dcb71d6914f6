package co.cantera.edits;

import static java.util.Objects.requireNonNull;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.edits.EditStore.Held;
import co.cantera.edits.EditStore.Kept;
import co.cantera.edits.EditStore.Which;
import co.cantera.members.Assignment;
import co.cantera.members.Assignment.Owner;
import co.cantera.members.Members;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes many records of one kind together, within what the person may see; what is out of reach is told and left. */
@Component
class Edits {

    private static final int MOST = 1000;
    private static final String OWNER = "ownerId";

    private final EditStore store;
    private final AuditTrail audit;
    private final Assignment assignment;
    private final Members members;
    private final Clock clock;
    private final Map<String, Editable> kinds;

    Edits(
            EditStore store,
            AuditTrail audit,
            Assignment assignment,
            Members members,
            Clock clock,
            List<Editable> kinds) {
        this.store = store;
        this.audit = audit;
        this.assignment = assignment;
        this.members = members;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(Editable::prefix, kind -> kind));
    }

    Outcome<RecordEdit> edit(EditRecordsInput input) {
        return kind(input.recordIds()).then(kind -> {
            SequencedMap<String, @Nullable Object> values = input.values();
            boolean gives = !input.ownerId().isOmitted();
            return checks(kind.columns(), values, gives).outcome(input).then(checked -> {
                if (!gives) {
                    return edit(kind, input.recordIds(), values, null);
                }
                return assignment
                        .to(input.ownerId().value())
                        .then(owner -> edit(kind, input.recordIds(), values, owner));
            });
        });
    }

    /** In characters, as where a single record is changed. */
    private static int most(String field) {
        return field.equals("nextStep") ? 300 : 100;
    }

    private static InputChecks checks(EditColumns at, Map<String, @Nullable Object> values, boolean gives) {
        InputChecks checks = new InputChecks().that(gives || !values.isEmpty(), "recordIds", "nothingToChange");
        values.forEach((name, value) -> {
            checks.that(at.offered().containsKey(name), name, "notForThese");
            if (value instanceof String text) {
                checks.atMost(most(name), name, text);
            }
        });
        return checks;
    }

    private Outcome<RecordEdit> edit(
            Editable kind, List<String> texts, SequencedMap<String, @Nullable Object> values, @Nullable Owner owner) {
        List<Held> rows = store.lock(kind.columns(), ids(kind, texts), values.keySet(), owner != null, Which.EDITABLE);
        List<Held> changing =
                rows.stream().filter(row -> differs(row, values, owner)).toList();
        EditId id = new EditId(UuidV7.next());
        if (!changing.isEmpty()) {
            store.write(kind.columns(), changing, values, owner, OffsetDateTime.now(clock));
            audit.recordAll(
                    kind.prefix(),
                    "edited",
                    changing.stream().map(row -> edited(row, values, owner)).toList());
            keep(id, kind, changing);
        }
        return Outcome.done(new RecordEdit(
                changing.isEmpty() ? null : id,
                changing.size(),
                rows.size() - changing.size(),
                count(texts) - rows.size()));
    }

    private static boolean differs(Held row, Map<String, @Nullable Object> values, @Nullable Owner owner) {
        return owner != null && !owner.memberId().toString().equals(row.values().get(OWNER))
                || values.entrySet().stream()
                        .anyMatch(each -> !String.valueOf(each.getValue())
                                .equals(String.valueOf(row.values().get(each.getKey()))));
    }

    private Entry edited(Held row, Map<String, @Nullable Object> values, @Nullable Owner owner) {
        Changes changes = new Changes();
        values.forEach(
                (name, value) -> changes.field(name, row.values().get(name), value == null ? null : value.toString()));
        if (owner != null) {
            changes.field("owner", member(row.values().get(OWNER)), members.find(owner.memberId()));
        }
        return new Entry(row.id(), ChangeKind.UPDATED, changes);
    }

    Outcome<RecordEdit> delete(List<String> texts) {
        return kind(texts).then(kind -> {
            List<Held> rows = store.lock(kind.columns(), ids(kind, texts), Set.of(), false, Which.PRESENT);
            EditId id = new EditId(UuidV7.next());
            if (!rows.isEmpty()) {
                store.delete(kind.columns(), rows, OffsetDateTime.now(clock));
                audit.recordAll(
                        kind.prefix(),
                        "deleted",
                        rows.stream()
                                .map(row -> new Entry(row.id(), ChangeKind.DELETED, new Changes()))
                                .toList());
                keep(id, kind, rows);
            }
            return Outcome.done(new RecordEdit(rows.isEmpty() ? null : id, rows.size(), 0, count(texts) - rows.size()));
        });
    }

    /** Takes a change back; only who made it, or an admin. */
    Outcome<RecordEdit> undo(EditId id) {
        Kept kept = store.find(
                id, Access.current().seesAll() ? null : Access.current().memberId());
        if (kept == null) {
            return Outcome.refused(new NotFound());
        }
        if (kept.undoneAt() != null) {
            return Outcome.done(new RecordEdit(id, 0, kept.rows().size(), 0));
        }
        Editable kind = requireNonNull(kinds.get(kept.type()));
        boolean deleted = kept.rows().stream().allMatch(row -> row.values().isEmpty());
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<UUID, Held> then = kept.rows().stream().collect(Collectors.toMap(Held::id, row -> row));
        Set<String> names = kept.rows().stream()
                .flatMap(row -> row.values().keySet().stream())
                .filter(name -> kind.columns().offered().containsKey(name))
                .collect(Collectors.toSet());
        boolean gave = kept.rows().stream().anyMatch(row -> row.values().containsKey(OWNER));
        List<Held> still = store
                .lock(
                        kind.columns(),
                        List.copyOf(then.keySet()),
                        names,
                        gave,
                        deleted ? Which.RESTORABLE : Which.EDITABLE)
                .stream()
                .filter(row ->
                        row.version() == requireNonNull(then.get(row.id())).version() + 1)
                .toList();
        if (deleted) {
            store.restore(kind.columns(), still, now);
        } else {
            store.putBack(
                    kind.columns(),
                    still.stream()
                            .map(row -> requireNonNull(then.get(row.id())))
                            .toList(),
                    now);
        }
        audit.recordAll(
                kind.prefix(),
                deleted ? "restored" : "edited",
                still.stream()
                        .map(row -> undone(row, requireNonNull(then.get(row.id())), deleted))
                        .toList());
        store.undone(id, now);
        return Outcome.done(new RecordEdit(id, still.size(), 0, kept.rows().size() - still.size()));
    }

    private Entry undone(Held now, Held then, boolean deleted) {
        Changes changes = new Changes();
        now.values().forEach((name, value) -> {
            if (name.equals(OWNER)) {
                changes.field("owner", member(value), member(then.values().get(name)));
            } else {
                changes.field(name, value, then.values().get(name));
            }
        });
        return new Entry(now.id(), deleted ? ChangeKind.RESTORED : ChangeKind.UPDATED, changes);
    }

    private @Nullable Object member(@Nullable String id) {
        return id == null ? null : members.find(UUID.fromString(id));
    }

    private void keep(EditId id, Editable kind, List<Held> rows) {
        store.keep(id, new Kept(kind.prefix(), rows, null), Access.current().memberId(), OffsetDateTime.now(clock));
    }

    /** The one kind that all of these are of. */
    private Outcome<Editable> kind(List<String> texts) {
        return new InputChecks()
                .that(!texts.isEmpty(), "recordIds", "required")
                .that(texts.size() <= MOST, "recordIds", "tooMany", MOST)
                .outcome(texts)
                .then(checked -> {
                    List<String> prefixes =
                            checked.stream().map(OpaqueId::prefix).distinct().toList();
                    Editable kind = kinds.get(prefixes.getFirst());
                    return kind == null || prefixes.size() > 1 ? Outcome.refused(new NotFound()) : Outcome.done(kind);
                });
    }

    private static List<UUID> ids(Editable kind, List<String> texts) {
        return texts.stream()
                .map(text -> OpaqueId.parse(kind.prefix(), text))
                .distinct()
                .toList();
    }

    private static int count(List<String> texts) {
        return (int) texts.stream().distinct().count();
    }
}
