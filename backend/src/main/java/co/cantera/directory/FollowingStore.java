package co.cantera.directory;

import static org.jooq.impl.DSL.noCondition;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.Follower.Tie;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Moves rows that point to one record to another one, each with a line in its history. */
@Component
public class FollowingStore {

    /** A table whose rows point to companies or people. */
    public record Pointer(
            String type,
            Table<?> table,
            Field<UUID> id,
            Field<Integer> version,
            Field<OffsetDateTime> updatedAt,
            Field<UUID> pointer,
            String field) {}

    private final DSLContext db;
    private final AuditTrail audit;
    private final Clock clock;

    FollowingStore(DSLContext db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets all rows that point to the one point to the other. */
    public List<UUID> move(Pointer at, Tie from, Tie to) {
        return move(at, from, to, noCondition());
    }

    /** The same for some rows only. */
    public List<UUID> move(Pointer at, Tie from, Tie to, Condition only) {
        List<UUID> moved = db.update(at.table())
                .set(at.pointer(), to.id())
                .set(at.version(), at.version().plus(1))
                .set(at.updatedAt(), OffsetDateTime.now(clock))
                .where(at.pointer().eq(from.id()).and(only))
                .returningResult(at.id())
                .fetch(row -> row.value1());
        audit.recordAll(
                at.type(),
                "moved",
                moved.stream()
                        .map(id -> new Entry(
                                id, ChangeKind.UPDATED, new Changes().field(at.field(), from.name(), to.name())))
                        .toList());
        return moved;
    }
}
