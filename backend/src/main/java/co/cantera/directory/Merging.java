package co.cantera.directory;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Follower.Tie;
import co.cantera.directory.MergeStore.Extras;
import co.cantera.directory.MergeStore.Line;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes one record of two of the same kind, and two of one again. */
final class Merging<R> {

    /** @param kept what was changed since and therefore stayed with the one */
    record Undone(Object record, Object restored, List<String> kept) {}

    /** What belongs to a row and is no value of it. */
    private static final Set<String> NOT_VALUES =
            Set.of("id", "version", "createdAt", "updatedAt", "deletedAt", "tagIds", "fields");

    private final MergeKind<R> kind;
    private final MergeStore store;
    private final List<Follower> followers;
    private final JsonMapper json;

    Merging(MergeKind<R> kind, MergeStore store, List<Follower> followers, JsonMapper json) {
        this.kind = kind;
        this.store = store;
        this.followers = followers;
        this.json = json;
    }

    Outcome<Line> merge(UUID survivorId, UUID mergedId, MergeRecordsInput input, OffsetDateTime now) {
        Set<MergeField> take = input.take() == null ? Set.of() : Set.copyOf(input.take());
        return new InputChecks()
                .that(!survivorId.equals(mergedId), "mergedId", "sameRecord")
                .outcome(survivorId)
                .then(id -> current(id, input.survivorVersion()))
                .then(survivor -> current(mergedId, input.mergedVersion())
                        .then(merged -> merge(survivor, merged, take, now, survivorId, mergedId)));
    }

    private Outcome<R> current(UUID id, int version) {
        R row = kind.find(id);
        if (row == null || kind.isDeleted(row)) {
            return Outcome.refused(new NotFound());
        }
        return kind.version(row) == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(kind.whole(row)));
    }

    private Outcome<Line> merge(
            R survivor, R merged, Set<MergeField> take, OffsetDateTime now, UUID survivorId, UUID mergedId) {
        MergeColumns at = MergeColumns.of(kind.type());
        Extras before = store.extras(at, survivorId);
        Extras after = united(before, store.extras(at, mergedId));
        R combined = kind.combined(survivor, merged, take, now);
        Changes changes = kind.changes(survivor, combined).field("merged", null, kind.name(merged));
        R gone = kind.next(merged, now, now);
        Changes ends = new Changes().field("mergedInto", null, kind.name(combined));
        if (!kind.save(combined, new Entry(survivorId, ChangeKind.UPDATED, changes))
                || !kind.save(gone, new Entry(mergedId, ChangeKind.DELETED, ends))) {
            return Outcome.refused(new NotFound());
        }
        store.write(at, survivorId, after);
        store.mark(at, mergedId, survivorId);
        Map<String, List<UUID>> moved = moved(tie(mergedId, merged), tie(survivorId, combined));
        MergeSnapshot snapshot =
                new MergeSnapshot(json.valueToTree(survivor), json.valueToTree(combined), before, after, moved);
        Line line = new Line(
                new MergeId(UuidV7.next()),
                kind.type(),
                survivorId,
                mergedId,
                kind.name(merged),
                Access.current().memberId(),
                now,
                json.writeValueAsString(snapshot),
                null);
        store.insert(line);
        return Outcome.done(line);
    }

    private Map<String, List<UUID>> moved(Tie from, Tie to) {
        Map<String, List<UUID>> moved = new LinkedHashMap<>();
        followers.forEach(follower -> moved.put(follower.name(), follower.move(from, to)));
        return moved;
    }

    private Tie tie(UUID id, R row) {
        return new Tie(kind.type(), id, kind.name(row));
    }

    /** The tenant's own fields of both, those of the first one before; and the tags of both. */
    private Extras united(Extras own, Extras other) {
        ObjectNode fields = (ObjectNode) other.fields().deepCopy();
        fields.setAll((ObjectNode) own.fields());
        Set<UUID> tags = new LinkedHashSet<>(own.tags());
        tags.addAll(other.tags());
        return new Extras(fields, List.copyOf(tags));
    }

    Outcome<Undone> undo(Line line, OffsetDateTime now) {
        R survivor = kind.find(line.survivorId());
        R merged = kind.find(line.mergedId());
        if (survivor == null || kind.isDeleted(survivor) || merged == null || !kind.isDeleted(merged)) {
            return Outcome.refused(InvalidInput.field("id", "cannotUndo"));
        }
        MergeSnapshot snapshot = json.readerFor(MergeSnapshot.class)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValue(line.before());
        List<String> kept = new ArrayList<>();
        R restored = restored(survivor, snapshot, kept, now);
        R back = kind.next(merged, now, null);
        Changes changes = kind.changes(survivor, restored).field("unmerged", null, kind.name(merged));
        if (!kind.save(restored, new Entry(line.survivorId(), ChangeKind.UPDATED, changes))
                || !kind.save(back, new Entry(line.mergedId(), ChangeKind.RESTORED, new Changes()))) {
            return Outcome.refused(new NotFound());
        }
        MergeColumns at = MergeColumns.of(kind.type());
        store.mark(at, line.mergedId(), null);
        Extras extras = extras(store.extras(at, line.survivorId()), snapshot, kept);
        store.write(at, line.survivorId(), extras);
        moveBack(snapshot, tie(line.survivorId(), survivor), tie(line.mergedId(), merged), kept);
        store.undone(line.id(), now);
        return Outcome.done(new Undone(kind.whole(restored), kind.whole(back), List.copyOf(kept)));
    }

    /** Each value as it was before, unless somebody has changed it since. */
    private R restored(R survivor, MergeSnapshot snapshot, List<String> kept, OffsetDateTime now) {
        ObjectNode row = json.valueToTree(survivor);
        for (String field : List.copyOf(row.propertyNames())) {
            JsonNode before = snapshot.before().path(field);
            JsonNode after = snapshot.after().path(field);
            if (NOT_VALUES.contains(field) || before.equals(after)) {
                continue;
            }
            if (row.path(field).equals(after)) {
                row.set(field, before);
            } else {
                kept.add(field);
            }
        }
        return kind.next(json.treeToValue(row, kind.row()), now, null);
    }

    private static Extras extras(Extras current, MergeSnapshot snapshot, List<String> kept) {
        return new Extras(
                restored("fields", current.fields(), snapshot, Extras::fields, kept),
                restored("tags", current.tags(), snapshot, Extras::tags, kept));
    }

    private static <T> T restored(
            String name, T current, MergeSnapshot snapshot, Function<Extras, T> value, List<String> kept) {
        T before = value.apply(snapshot.extrasBefore());
        T after = value.apply(snapshot.extrasAfter());
        if (Objects.equals(before, after)) {
            return current;
        }
        if (Objects.equals(current, after)) {
            return before;
        }
        kept.add(name);
        return current;
    }

    private void moveBack(MergeSnapshot snapshot, Tie from, Tie to, List<String> kept) {
        for (Follower follower : followers) {
            List<UUID> moved = snapshot.moved().getOrDefault(follower.name(), List.of());
            if (!moved.isEmpty() && follower.moveBack(moved, from, to).size() < moved.size()) {
                kept.add(follower.name());
            }
        }
    }

    /** Whether this makes one of two such records. */
    boolean isFor(@Nullable String type) {
        return kind.type().equals(type);
    }
}
