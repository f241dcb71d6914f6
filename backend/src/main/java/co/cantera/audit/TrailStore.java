package co.cantera.audit;

import co.cantera.shared.access.Access;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** For the stores of records: writes a change and its trail together, so that neither is there without the other. */
@Component
public class TrailStore {

    private final AuditStore store;
    private final JsonMapper json;

    TrailStore(AuditStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /**
     * Makes the change and records what the person who acts now did by it, in one round trip.
     *
     * @param change an insert or update of one row that returns it
     * @param type the prefix of the record's ids, such as {@code deal}
     * @return false when the change found nothing to do; then nothing is recorded
     */
    public boolean write(ResultQuery<?> change, String type, AuditTrail.Entry entry) {
        return store.append(
                change,
                type,
                entry.id(),
                Access.current(),
                entry.kind(),
                json.writeValueAsString(entry.changes().fields()));
    }
}
