package co.cantera.audit;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The timelines of records. Whoever asks must have seen the record already: its scope is the timeline's. */
@Component
public class Timelines {

    private final AuditStore store;

    Timelines(AuditStore store) {
        this.store = store;
    }

    /** What happened to a record, newest first. */
    public Connection<Change> of(UUID recordId, PageRequest page) {
        return of(recordId, List.of(), page);
    }

    /**
     * How some fields of a record changed, newest first.
     *
     * @param fields their names as the audit calls them
     */
    public Connection<Change> of(UUID recordId, List<String> fields, PageRequest page) {
        Connection<Change> changes = of(List.of(recordId), fields, page);
        return fields.isEmpty() ? changes : changes.map(change -> change.of(fields));
    }

    /** What happened to records that are one now, newest first. */
    public Connection<Change> of(List<UUID> recordIds, PageRequest page) {
        return of(recordIds, List.of(), page);
    }

    private Connection<Change> of(List<UUID> recordIds, List<String> fields, PageRequest page) {
        return Connection.of(store.page(recordIds, fields, page), page, change -> new Cursor(null, change.id()), null);
    }

    /** Who did something of a kind to each of these records last; one of whom that is not known is missing. */
    public Map<UUID, UUID> actors(Collection<UUID> recordIds, ChangeKind kind) {
        return recordIds.isEmpty() ? Map.of() : store.actors(recordIds, kind);
    }
}
