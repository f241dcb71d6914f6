package co.cantera.audit;

import co.cantera.shared.access.Access;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down every change, in the transaction that makes it, and tells the outside of it through the outbox. */
@Component
public class AuditTrail {

    private final AuditStore store;
    private final JsonMapper json;

    AuditTrail(AuditStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * Records what the person who acts now did to a record.
     *
     * @param type the prefix of the record's ids, such as {@code deal}
     */
    public void record(String type, UUID id, ChangeKind kind, Changes changes) {
        store.append(
                null,
                List.of(),
                type,
                new Entry(id, kind, changes),
                Access.current(),
                json.writeValueAsString(changes.fields()));
    }

    /**
     * What is done to one record.
     *
     * @param reason why, where the person said so
     */
    public record Entry(
            UUID id,
            ChangeKind kind,
            Changes changes,
            @Nullable String reason) {

        public Entry(UUID id, ChangeKind kind, Changes changes) {
            this(id, kind, changes, null);
        }
    }

    /**
     * Records what was done to many records at once: one entry for each, and one word to the outside for all of them.
     *
     * @param event what happened to them, in the past tense, such as {@code imported}
     */
    public void recordAll(String type, String event, List<Entry> entries) {
        if (!entries.isEmpty()) {
            store.appendAll(type, Access.current(), entries, changes -> json.writeValueAsString(changes.fields()));
            store.tell(type + "." + event, type, entries.stream().map(Entry::id).toList());
        }
    }
}
