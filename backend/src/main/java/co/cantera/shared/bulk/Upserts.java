package co.cantera.shared.bulk;

import co.cantera.shared.bulk.Upserted.Kind;
import co.cantera.shared.graph.FieldProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides row by row what to do with records that come in together: create, change, leave alone or refuse. Each row is known by handles,
 * the surest first. A row that is the same as last time leaves its record alone, whatever people have changed there since. What lies in
 * the recycle bin or out of reach is refused, and so is a row that several records answer to.
 *
 * @param <R> a row
 * @param <S> a record
 */
public abstract class Upserts<R, S extends Stored> {

    private final UpsertTerms terms;
    private final Map<String, UUID> handles = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<UUID, S> stored = new HashMap<>();
    private final Map<UUID, S> current = new HashMap<>();
    private final Map<UUID, Saved<S>> saved = new LinkedHashMap<>();

    protected Upserts(UpsertTerms terms) {
        this.terms = terms;
    }

    /** Makes a stored record known. */
    public void know(S record) {
        if (stored.putIfAbsent(record.id(), record) == null) {
            current.put(record.id(), record);
            for (String handle : handles(record)) {
                UUID other = handles.putIfAbsent(handle, record.id());
                if (other != null && !other.equals(record.id())) {
                    shared.add(handle);
                }
            }
        }
    }

    /** Adds a row to what is to be written. */
    public Upserted add(R row) {
        List<String> wanted = handlesOf(row);
        if (!terms.by().equals(MatchKey.AUTOMATIC) && wanted.stream().anyMatch(shared::contains)) {
            return Upserted.refused("severalMatch");
        }
        S before = find(wanted);
        if (before == null && !terms.creates()) {
            return Upserted.refused("noMatch");
        }
        if (before != null && before.deleted()) {
            return Upserted.refused("deleted");
        }
        if (before != null && !before.visible()) {
            return Upserted.refused("outOfReach");
        }
        if (before != null && (terms.by() == MatchKey.NONE || hash(row).equals(before.hash()))) {
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

    private void remember(S record) {
        current.put(record.id(), record);
        handles(record).forEach(handle -> handles.putIfAbsent(handle, record.id()));
    }

    protected MatchKey by() {
        return terms.by();
    }

    /** The handle of what was chosen to know records by, or of an import before where the row says nothing of it. */
    protected static List<String> chosen(String kind, @Nullable String value, String key) {
        return List.of(value == null ? "key:" + key : kind + ":" + value);
    }

    /** The key of a row for its record, null when another record has it. */
    protected @Nullable String free(@Nullable String before, String key) {
        return before != null ? before : handles.containsKey("key:" + key) ? null : key;
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
