package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.IMPORT;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;

import co.cantera.schema.tenant.tables.records.ImportRecord;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.store.Visibility;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports in the current tenant's schema. */
@Component
class ImportStore {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    ImportStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    private static Condition visible() {
        return Visibility.of(IMPORT.OWNER_ID, IMPORT.TEAM_ID);
    }

    /** Newest first. */
    Connection<ImportRow> page(PageRequest page) {
        Condition behind =
                page.after() == null ? noCondition() : IMPORT.ID.lt(page.after().id());
        List<ImportRow> rows = db.selectFrom(IMPORT)
                .where(visible().and(behind))
                .orderBy(IMPORT.ID.desc())
                .limit(page.first() + 1)
                .fetch(this::row);
        return Connection.of(rows, page, row -> new Cursor(null, row.id().value()), null);
    }

    /** The import when the person who acts now may see it. */
    @Nullable
    ImportRow find(ImportId id) {
        return db.selectFrom(IMPORT)
                .where(IMPORT.ID.eq(id.value()).and(visible()))
                .fetchOne(this::row);
    }

    /** The import for the job that works on it. */
    Optional<ImportRow> atWork(ImportId id) {
        return db.selectFrom(IMPORT).where(IMPORT.ID.eq(id.value())).fetchOptional(this::row);
    }

    /** The newest import of the tenant that was started on a file with these headers. */
    Optional<ImportRow> lastLike(byte[] signature) {
        return db.selectFrom(IMPORT)
                .where(IMPORT.SIGNATURE.eq(signature).and(IMPORT.STATE.in(ImportState.started())))
                .orderBy(IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(this::row);
    }

    /**
     * Suits the transaction to many rows. It does not wait for the disk: what a failing server takes of it is done again, since how far
     * the import is goes with it; the end of an import waits. And records are looked up by their indexes also when the tables were empty
     * a moment ago, since a plan that was made then would read them whole.
     */
    void writeMany() {
        db.setLocal(name("synchronous_commit"), val("off")).execute();
        db.setLocal(name("enable_seqscan"), val("off")).execute();
    }

    /** The import, which nobody else can move on until the transaction ends. */
    @Nullable
    ImportRow lock(ImportId id) {
        return db.selectFrom(IMPORT).where(IMPORT.ID.eq(id.value())).forUpdate().fetchOne(this::row);
    }

    /** How far the import is in this version, which nobody else can move on until the transaction ends. */
    Optional<Counts> lockAt(ImportId id, int version) {
        return db.select(IMPORT.COUNTS)
                .from(IMPORT)
                .where(IMPORT.ID.eq(id.value()).and(IMPORT.VERSION.eq(version)))
                .forUpdate()
                .fetchOptional(found -> json.readValue(found.value1().data(), Counts.class));
    }

    void insert(ImportRow row) {
        ImportRecord record = new ImportRecord();
        record.setId(row.id().value());
        record.setVersion(row.version());
        record.setOwnerId(row.ownerId());
        record.setTeamId(row.teamId());
        record.setFileName(row.fileName());
        record.setFileHash(row.fileHash());
        record.setSheetHashes(hashes(row));
        record.setSignature(row.reading().signature());
        record.setState(row.state().name());
        record.setObject(row.reading().object().name());
        record.setReading(jsonb(json.writeValueAsString(row.reading())));
        record.setCounts(counted(row.counts()));
        record.setCreatedAt(row.createdAt());
        record.setTouchedAt(now());
        db.insertInto(IMPORT).set(record).execute();
    }

    /** Saves the import when it still has the version before; false when somebody was faster. */
    boolean update(ImportRow row) {
        return db.update(IMPORT)
                        .set(IMPORT.VERSION, row.version())
                        .set(IMPORT.FILE_HASH, row.fileHash())
                        .set(IMPORT.SIGNATURE, row.reading().signature())
                        .set(IMPORT.STATE, row.state().name())
                        .set(IMPORT.OBJECT, row.reading().object().name())
                        .set(IMPORT.READING, jsonb(json.writeValueAsString(row.reading())))
                        .set(IMPORT.COUNTS, counted(row.counts()))
                        .set(IMPORT.TOUCHED_AT, now())
                        .set(IMPORT.FINISHED_AT, row.finishedAt())
                        .where(IMPORT.ID.eq(row.id().value()).and(IMPORT.VERSION.eq(row.version() - 1)))
                        .execute()
                == 1;
    }

    /** Notes how far it is. */
    void advance(ImportId id, Counts counts) {
        db.update(IMPORT)
                .set(IMPORT.COUNTS, counted(counts))
                .set(IMPORT.TOUCHED_AT, now())
                .where(IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Ends the work on it. */
    void finish(ImportId id, ImportState state, @Nullable OffsetDateTime finishedAt) {
        db.update(IMPORT)
                .set(IMPORT.VERSION, IMPORT.VERSION.plus(1))
                .set(IMPORT.STATE, state.name())
                .set(IMPORT.TOUCHED_AT, now())
                .set(IMPORT.FINISHED_AT, finishedAt)
                .where(IMPORT.ID
                        .eq(id.value())
                        .and(IMPORT.STATE.in(ImportState.TRYING.name(), ImportState.RUNNING.name())))
                .execute();
    }

    /** Notes who takes it back. */
    void undoneBy(ImportId id, UUID member) {
        db.update(IMPORT)
                .set(IMPORT.UNDO_BY, member)
                .where(IMPORT.ID.eq(id.value()))
                .execute();
    }

    /** Who takes it back, empty when nobody does. */
    Optional<UUID> undoer(ImportId id) {
        return db.select(IMPORT.UNDO_BY)
                .from(IMPORT)
                .where(IMPORT.ID.eq(id.value()).and(IMPORT.STATE.eq(ImportState.UNDOING.name())))
                .fetchOptional(IMPORT.UNDO_BY);
    }

    /** Ends taking it back. */
    void undone(ImportId id, ImportState state) {
        db.update(IMPORT)
                .set(IMPORT.VERSION, IMPORT.VERSION.plus(1))
                .set(IMPORT.STATE, state.name())
                .set(IMPORT.TOUCHED_AT, now())
                .where(IMPORT.ID.eq(id.value()).and(IMPORT.STATE.eq(ImportState.UNDOING.name())))
                .execute();
    }

    /** Deletes imports that wait for somebody and have done so since before a time. */
    int deleteUntouched(OffsetDateTime before, int limit) {
        return db.deleteFrom(IMPORT)
                .where(IMPORT.ID.in(db.select(IMPORT.ID)
                        .from(IMPORT)
                        .where(isLeft(before))
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    /** The files of imports that go on or were done lately. */
    List<byte[]> filesNeeded(OffsetDateTime before) {
        Condition needed = not(isLeft(before)).and(IMPORT.FINISHED_AT.isNull().or(IMPORT.FINISHED_AT.ge(before)));
        List<byte[]> hashes = new ArrayList<>();
        db.select(IMPORT.FILE_HASH, IMPORT.SHEET_HASHES)
                .from(IMPORT)
                .where(needed)
                .forEach(found -> {
                    hashes.add(found.value1());
                    hashes.addAll(List.of(found.value2()));
                });
        return hashes;
    }

    private static Condition isLeft(OffsetDateTime before) {
        return IMPORT.STATE.in(ImportState.waiting()).and(IMPORT.TOUCHED_AT.lt(before));
    }

    private JSONB counted(Counts counts) {
        return jsonb(json.writeValueAsString(counts));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static byte[][] hashes(ImportRow row) {
        return row.reading().sheets().stream().map(ImportSheet::hash).toArray(byte[][]::new);
    }

    private ImportRow row(ImportRecord r) {
        return new ImportRow(
                new ImportId(r.getId()),
                r.getVersion(),
                r.getOwnerId(),
                r.getTeamId(),
                r.getFileName(),
                r.getFileHash(),
                ImportState.valueOf(r.getState()),
                json.readValue(r.getReading().data(), Reading.class),
                json.readValue(r.getCounts().data(), Counts.class),
                r.getCreatedAt(),
                r.getFinishedAt());
    }
}
