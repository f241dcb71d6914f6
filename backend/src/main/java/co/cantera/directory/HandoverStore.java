package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.HANDOVER;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import co.cantera.members.Assignment.Owner;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Changes who owns companies and what goes along with them, and keeps who owned them before. */
@Component
class HandoverStore implements Expiring {

    /** A row with who owned it before. */
    record Held(UUID id, @Nullable UUID ownerId, @Nullable UUID teamId) {}

    /** What was handed over, by the prefix of the ids. */
    record Moved(Map<String, List<Held>> rows) {

        int count(String type) {
            return rows.getOrDefault(type, List.of()).size();
        }
    }

    record Line(
            HandoverId id,
            UUID memberId,
            UUID toId,
            OffsetDateTime at,
            Moved moved,
            @Nullable OffsetDateTime undoneAt) {}

    private final DSLContext db;
    private final JsonMapper json;

    HandoverStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The rows of these companies that the owner of each of them owns too, locked. */
    List<Held> held(OwnershipColumns at, List<Held> companies) {
        return db.select(at.id(), at.owner(), at.team())
                .from(at.table())
                .where(at.goesAlong().and(of(at, companies)))
                .orderBy(at.id())
                .forUpdate()
                .fetch(row -> new Held(row.value1(), row.value2(), row.value3()));
    }

    /** How many these are. */
    int count(OwnershipColumns at, List<Held> companies) {
        return db.fetchCount(at.table(), at.goesAlong().and(of(at, companies)));
    }

    private static Condition of(OwnershipColumns at, List<Held> companies) {
        Condition any = falseCondition();
        for (List<Held> each : byOwner(companies)) {
            any = any.or(at.company()
                    .in(ids(each))
                    .and(is(at.owner(), each.getFirst().ownerId())));
        }
        return any;
    }

    void give(OwnershipColumns at, List<Held> rows, Owner to, OffsetDateTime now) {
        db.update(at.table())
                .set(at.owner(), to.memberId())
                .set(at.team(), to.teamId())
                .set(at.version(), at.version().plus(1))
                .set(at.updatedAt(), now)
                .where(at.id().in(ids(rows)))
                .execute();
    }

    /** Gives rows back that still belong to whom they were given; answers which ones. */
    List<UUID> giveBack(OwnershipColumns at, List<Held> rows, UUID from, OffsetDateTime now) {
        List<UUID> back = new ArrayList<>();
        for (List<Held> each : byOwner(rows)) {
            Held first = each.getFirst();
            back.addAll(db.update(at.table())
                    .set(at.owner(), first.ownerId())
                    .set(at.team(), first.teamId())
                    .set(at.version(), at.version().plus(1))
                    .set(at.updatedAt(), now)
                    .where(at.id().in(ids(each)).and(at.owner().eq(from)))
                    .returningResult(at.id())
                    .fetch(row -> row.value1()));
        }
        return back;
    }

    private static List<List<Held>> byOwner(List<Held> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(row -> row.ownerId() + "/" + row.teamId()))
                .values());
    }

    private static List<UUID> ids(List<Held> rows) {
        return rows.stream().map(Held::id).toList();
    }

    private static Condition is(Field<UUID> field, @Nullable UUID value) {
        return value == null ? field.isNull() : field.eq(value);
    }

    void insert(Line line) {
        db.insertInto(HANDOVER)
                .set(HANDOVER.ID, line.id().value())
                .set(HANDOVER.MEMBER_ID, line.memberId())
                .set(HANDOVER.TO_ID, line.toId())
                .set(HANDOVER.AT, line.at())
                .set(HANDOVER.MOVED, jsonb(json.writeValueAsString(line.moved())))
                .execute();
    }

    /** The hand-over when this member did it, or anybody where no member is named; locked, so that it is undone once only. */
    @Nullable
    Line find(HandoverId id, @Nullable UUID by) {
        return db.selectFrom(HANDOVER)
                .where(HANDOVER.ID.eq(id.value()))
                .and(by == null ? HANDOVER.MEMBER_ID.isNotNull() : HANDOVER.MEMBER_ID.eq(by))
                .forUpdate()
                .fetchOne(row -> new Line(
                        id,
                        row.getMemberId(),
                        row.getToId(),
                        row.getAt(),
                        json.readValue(row.getMoved().data(), Moved.class),
                        row.getUndoneAt()));
    }

    void undone(HandoverId id, OffsetDateTime at) {
        db.update(HANDOVER)
                .set(HANDOVER.UNDONE_AT, at)
                .where(HANDOVER.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime end = now.minus(kept.merges()).atOffset(ZoneOffset.UTC);
        return db.deleteFrom(HANDOVER)
                .where(HANDOVER.ID.in(select(HANDOVER.ID)
                        .from(HANDOVER)
                        .where(HANDOVER.AT.lt(end))
                        .limit(limit)))
                .execute();
    }
}
