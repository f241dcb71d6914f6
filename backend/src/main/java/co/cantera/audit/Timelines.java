package co.cantera.audit;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
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
        return of(List.of(recordId), page);
    }

    /** What happened to records that are one now, newest first. */
    public Connection<Change> of(List<UUID> recordIds, PageRequest page) {
        return Connection.of(store.page(recordIds, page), page, change -> new Cursor(null, change.id()), null);
    }
}
