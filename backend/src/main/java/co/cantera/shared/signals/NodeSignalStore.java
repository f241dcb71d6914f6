package co.cantera.shared.signals;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Tells all nodes of a change to a table of a tenant, which no trigger does. */
@Component
public class NodeSignalStore {

    private final DSLContext db;

    NodeSignalStore(DSLContext db) {
        this.db = db;
    }

    /** Every node hears of it as a {@link NodeSignal} once the running transaction has committed. */
    public void tell(String table) {
        db.select(function(name("pg_notify"), SQLDataType.VARCHAR, inline("cantera_" + table), inline("")))
                .fetch();
    }
}
