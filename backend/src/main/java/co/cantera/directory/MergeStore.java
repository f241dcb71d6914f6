package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.MERGE;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.select;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which records became one, and what was there before. */
@Component
class MergeStore implements Expiring {

    /** @param before what both were and what moved, as JSON */
    record Line(
            MergeId id,
            String type,
            UUID survivorId,
            UUID mergedId,
            String mergedName,
            UUID memberId,
            OffsetDateTime at,
            String before,
            @Nullable OffsetDateTime undoneAt) {}

    /** What a record has beside its own fields: those of the tenant, and its tags. */
    record Extras(JsonNode fields, List<UUID> tags) {}

    private static final int DEEPEST = 20;
    private static final List<Field<?>> COLUMNS = List.of(
            MERGE.ID,
            MERGE.RECORD_TYPE,
            MERGE.SURVIVOR_ID,
            MERGE.MERGED_ID,
            MERGE.MERGED_NAME,
            MERGE.MEMBER_ID,
            MERGE.AT,
            MERGE.BEFORE,
            MERGE.UNDONE_AT);

    private final DSLContext db;
    private final JsonMapper json;

    MergeStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Line line) {
        db.insertInto(MERGE)
                .set(MERGE.ID, line.id().value())
                .set(MERGE.RECORD_TYPE, line.type())
                .set(MERGE.SURVIVOR_ID, line.survivorId())
                .set(MERGE.MERGED_ID, line.mergedId())
                .set(MERGE.MERGED_NAME, line.mergedName())
                .set(MERGE.MEMBER_ID, line.memberId())
                .set(MERGE.AT, line.at())
                .set(MERGE.BEFORE, jsonb(line.before()))
                .execute();
    }

    /** The merge when the person may see the record that stays; locked, so that it is undone once only. */
    @Nullable
    Line find(MergeId id) {
        return db.select(COLUMNS)
                .from(MERGE)
                .where(MERGE.ID.eq(id.value()).and(visible()))
                .forUpdate()
                .fetchOne(MergeStore::line);
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        OffsetDateTime end = now.minus(kept.merges()).atOffset(ZoneOffset.UTC);
        return db.deleteFrom(MERGE)
                .where(MERGE.ID.in(
                        select(MERGE.ID).from(MERGE).where(MERGE.AT.lt(end)).limit(limit)))
                .execute();
    }

    void undone(MergeId id, OffsetDateTime at) {
        db.update(MERGE).set(MERGE.UNDONE_AT, at).where(MERGE.ID.eq(id.value())).execute();
    }

    /** The newest first. */
    Connection<Line> page(PageRequest page) {
        return new Keyset<>(MERGE.AT, MERGE.ID, OrderDirection.DESC, false)
                .page(db, MERGE, COLUMNS, visible(), page, false)
                .map(MergeStore::line);
    }

    private static Condition visible() {
        var company = MergeColumns.of(CompanyId.PREFIX);
        var person = MergeColumns.of(PersonId.PREFIX);
        return MERGE.SURVIVOR_ID
                .in(select(company.id()).from(company.table()).where(CompanyConditions.visible()))
                .or(MERGE.SURVIVOR_ID.in(
                        select(person.id()).from(person.table()).where(PersonConditions.visible())));
    }

    Extras extras(MergeColumns at, UUID id) {
        return db.select(at.fields(), at.tags())
                .from(at.table())
                .where(at.id().eq(id))
                .fetchSingle(row -> new Extras(exact(row.value1()), List.of(row.value2())));
    }

    /** Keeps decimal numbers as they are written. */
    private JsonNode exact(JSONB fields) {
        return json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(fields.data());
    }

    void write(MergeColumns at, UUID id, Extras extras) {
        db.update(at.table())
                .set(at.fields(), jsonb(json.writeValueAsString(extras.fields())))
                .set(at.tags(), extras.tags().toArray(UUID[]::new))
                .where(at.id().eq(id))
                .execute();
    }

    /** Says that a record is another one now, or that it is itself again. */
    void mark(MergeColumns at, UUID id, @Nullable UUID into) {
        db.update(at.table()).set(at.mergedInto(), into).where(at.id().eq(id)).execute();
    }

    /** Which record this one is now, null for one that was never merged. */
    @Nullable
    UUID mergedInto(MergeColumns at, UUID id) {
        return db.select(at.mergedInto())
                .from(at.table())
                .where(at.id().eq(id).and(at.deletedAt().isNotNull()))
                .fetchOne(at.mergedInto());
    }

    /** The record and all that became part of it, whose histories are one. */
    List<UUID> parts(MergeColumns at, UUID id) {
        List<UUID> parts = new ArrayList<>(List.of(id));
        List<UUID> last = parts;
        for (int step = 0; step < DEEPEST && !last.isEmpty(); step++) {
            last = db.select(at.id())
                    .from(at.table())
                    .where(at.mergedInto().in(last))
                    .fetch(at.id());
            last = last.stream().filter(each -> !parts.contains(each)).toList();
            parts.addAll(last);
        }
        return parts;
    }

    private static Line line(Record row) {
        return new Line(
                new MergeId(row.get(MERGE.ID)),
                row.get(MERGE.RECORD_TYPE),
                row.get(MERGE.SURVIVOR_ID),
                row.get(MERGE.MERGED_ID),
                row.get(MERGE.MERGED_NAME),
                row.get(MERGE.MEMBER_ID),
                row.get(MERGE.AT),
                row.get(MERGE.BEFORE).data(),
                row.get(MERGE.UNDONE_AT));
    }
}
