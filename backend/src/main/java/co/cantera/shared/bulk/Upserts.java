package co.cantera.shared.bulk;

import co.cantera.shared.bulk.Upserted.Kind;
import co.cantera.shared.graph.FieldProblem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides row by row what to do with records that come in together: create, change, leave alone or refuse. Each row is known by handles,
 * the surest first. A row that is the same as last time leaves its record alone, whatever people have changed there since. What lies in
 * the recycle bin or out of reach is refused.
 *
 * @param <R> a row
 * @param <S> a record
 */
public abstract class Upserts<R, S extends Stored> {

    private final Map<String, UUID> handles = new HashMap<>();
    private final Map<UUID, S> stored = new HashMap<>();
    private final Map<UUID, S> current = new HashMap<>();
    private final Map<UUID, Saved<S>> saved = new LinkedHashMap<>();

    /** Makes a stored record known. */
    public void know(S record) {
        if (stored.putIfAbsent(record.id(), record) == null) {
            remember(record);
        }
    }

    /** Adds a row to what is to be written. */
    public Upserted add(R row) {
        S before = find(row);
        if (before != null && before.deleted()) {
            return Upserted.refused("deleted");
        }
        if (before != null && !before.visible()) {
            return Upserted.refused("outOfReach");
        }
        if (before != null && hash(row).equals(before.hash())) {
            return Upserted.done(before.id(), Kind.UNCHANGED);
        }
        S after = before == null ? create(row) : merge(before, row);
        List<FieldProblem> faults = faults(after);
        if (!faults.isEmpty()) {
            return Upserted.refused(faults);
        }
        if (before != null && isSame(before, after)) {
            return Upserted.done(after.id(), Kind.UNCHANGED);
        }
        put(after);
        return Upserted.done(after.id(), before == null ? Kind.CREATED : Kind.UPDATED);
    }

    /** The record that has one of these handles, null for none. */
    public @Nullable S find(List<String> wanted) {
        for (String handle : wanted) {
            UUID id = handles.get(handle);
            if (id != null) {
                return current.get(id);
            }
        }
        return null;
    }

    /** What is to be written, each record once. */
    public List<Saved<S>> saved() {
        return List.copyOf(saved.values());
    }

    /** The record as it is to be after all rows so far, null for none. */
    protected @Nullable S current(@Nullable UUID id) {
        return id == null ? null : current.get(id);
    }

    /** Has a record written. */
    protected void put(S record) {
        remember(record);
        saved.put(record.id(), new Saved<>(stored.get(record.id()), record));
    }

    /** Whether the row was the same last time. */
    protected boolean isRepeated(R row, UUID id) {
        S before = stored.get(id);
        return before != null && hash(row).equals(before.hash());
    }

    private @Nullable S find(R row) {
        return find(handlesOf(row));
    }

    private void remember(S record) {
        current.put(record.id(), record);
        handles(record).forEach(handle -> handles.putIfAbsent(handle, record.id()));
    }

    /** By what the row's record may be known, the surest first. */
    protected abstract List<String> handlesOf(R row);

    /** By what a record is known. */
    protected abstract List<String> handles(S record);

    /** The row's fingerprint. */
    protected abstract String hash(R row);

    /** A new record from a row. */
    protected abstract S create(R row);

    /** The record with what the row says; what it leaves empty stays. */
    protected abstract S merge(S before, R row);

    /** What is wrong with the record by the rules of its module. */
    protected abstract List<FieldProblem> faults(S after);

    /** Whether nothing that people see is different. */
    protected abstract boolean isSame(S before, S after);
}
