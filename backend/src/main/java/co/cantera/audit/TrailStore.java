package co.cantera.audit;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import co.cantera.shared.access.Access;
import java.util.List;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** For the stores of records: writes a change and its trail together, so that neither is there without the other. */
@Component
public class TrailStore {

    /** What the change returns, for what has to be written together with it and only when it takes place. */
    public static final Table<?> CHANGED = table(name("changed"));

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
        return write(change, List.of(), type, entry);
    }

    /**
     * The same with more that is written in the same statement.
     *
     * @param also inserts or updates that take their rows from {@link #CHANGED}, so that they do nothing when the change does nothing
     */
    public boolean write(ResultQuery<?> change, List<ResultQuery<?>> also, String type, AuditTrail.Entry entry) {
        return store.append(
                change,
                also,
                type,
                entry,
                Access.current(),
                json.writeValueAsString(entry.changes().fields()));
    }
}
