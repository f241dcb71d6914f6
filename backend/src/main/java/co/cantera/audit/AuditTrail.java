package co.cantera.audit;

import co.cantera.shared.access.Access;
import java.util.UUID;
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
        store.append(type, id, Access.current(), kind, json.writeValueAsString(changes.fields()));
    }
}
