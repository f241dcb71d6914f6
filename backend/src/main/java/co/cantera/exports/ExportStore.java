package co.cantera.exports;

import static co.cantera.schema.tenant.Tables.EXPORT;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.schema.tenant.tables.records.ExportRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Exports in the current tenant's schema. They are their person's alone, since they hold what that person sees. */
@Component
class ExportStore {

    private final DSLContext db;
    private final JsonMapper json;

    ExportStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private static Condition visible() {
        return EXPORT.OWNER_ID.eq(Access.current().memberId());
    }

    /** Newest first. */
    Connection<ExportRow> page(PageRequest page, OffsetDateTime since) {
        Condition behind =
                page.after() == null ? noCondition() : EXPORT.ID.lt(page.after().id());
        List<ExportRow> rows = db.selectFrom(EXPORT)
                .where(visible().and(EXPORT.CREATED_AT.ge(since)).and(behind))
                .orderBy(EXPORT.ID.desc())
                .limit(page.first() + 1)
                .fetch(this::row);
        return Connection.of(rows, page, row -> new Cursor(null, row.id().value()), null);
    }

    /** The export when it is the person's own. */
    @Nullable
    ExportRow find(ExportId id, OffsetDateTime since) {
        return db.selectFrom(EXPORT)
                .where(EXPORT.ID.eq(id.value()).and(visible()).and(EXPORT.CREATED_AT.ge(since)))
                .fetchOne(this::row);
    }

    /** The export for the job that writes it. */
    Optional<ExportRow> atWork(ExportId id) {
        return db.selectFrom(EXPORT)
                .where(EXPORT.ID.eq(id.value()).and(EXPORT.STATE.eq(ExportState.RUNNING.name())))
                .fetchOptional(this::row);
    }

    void insert(ExportRow row) {
        ExportRecord record = new ExportRecord();
        record.setId(row.id().value());
        record.setOwnerId(row.ownerId());
        record.setScope(row.scope());
        record.setLanguage(row.language().getLanguage());
        record.setObject(row.object().name());
        record.setFormat(row.format().name());
        record.setRequest(jsonb(json.writeValueAsString(row.request())));
        record.setState(row.state().name());
        record.setRows(row.rows());
        record.setDone(row.done());
        record.setCreatedAt(row.createdAt());
        db.insertInto(EXPORT).set(record).execute();
    }

    /** Notes how many rows were written. */
    void advance(ExportId id, int done) {
        db.update(EXPORT).set(EXPORT.DONE, done).where(EXPORT.ID.eq(id.value())).execute();
    }

    /** Ends the work on it. */
    void finish(ExportId id, ExportState state, byte @Nullable [] fileHash, OffsetDateTime at) {
        db.update(EXPORT)
                .set(EXPORT.STATE, state.name())
                .set(EXPORT.FILE_HASH, fileHash)
                .set(EXPORT.FINISHED_AT, at)
                .where(EXPORT.ID.eq(id.value()).and(EXPORT.STATE.eq(ExportState.RUNNING.name())))
                .execute();
    }

    /** Deletes exports that were asked for before a time. */
    int deleteBefore(OffsetDateTime before, int limit) {
        return db.deleteFrom(EXPORT)
                .where(EXPORT.ID.in(db.select(EXPORT.ID)
                        .from(EXPORT)
                        .where(EXPORT.CREATED_AT.lt(before))
                        .limit(limit)))
                .execute();
    }

    /** The files of exports that were asked for since then. */
    List<byte[]> filesSince(OffsetDateTime since) {
        return db.selectDistinct(EXPORT.FILE_HASH)
                .from(EXPORT)
                .where(EXPORT.FILE_HASH.isNotNull().and(EXPORT.CREATED_AT.ge(since)))
                .fetch(EXPORT.FILE_HASH);
    }

    private ExportRow row(ExportRecord r) {
        return new ExportRow(
                new ExportId(r.getId()),
                r.getOwnerId(),
                r.getScope(),
                Locale.of(r.getLanguage()),
                ExportObject.valueOf(r.getObject()),
                ExportFormat.valueOf(r.getFormat()),
                json.readValue(r.getRequest().data(), ExportRequest.class),
                ExportState.valueOf(r.getState()),
                r.getRows(),
                r.getDone(),
                r.getFileHash(),
                r.getCreatedAt(),
                r.getFinishedAt());
    }
}
