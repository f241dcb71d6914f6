package co.cantera.attachments;

import static co.cantera.schema.tenant.Tables.ATTACHMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import co.cantera.schema.tenant.tables.records.AttachmentRecord;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files in the current tenant's schema. Who sees the record sees its files: whoever asks has looked at the record. */
@Component
class AttachmentStore {

    private static final HexFormat HEX = HexFormat.of();

    private final DSLContext db;

    AttachmentStore(DSLContext db) {
        this.db = db;
    }

    /** The files of a record, newest first. */
    Connection<AttachmentRow> page(RecordRef record, PageRequest page) {
        Condition behind = page.after() == null
                ? noCondition()
                : ATTACHMENT.ID.lt(page.after().id());
        List<AttachmentRow> rows = db.selectFrom(ATTACHMENT)
                .where(at(record).and(ATTACHMENT.DELETED_AT.isNull()).and(behind))
                .orderBy(ATTACHMENT.ID.desc())
                .limit(page.first() + 1)
                .fetch(AttachmentStore::row);
        return Connection.of(rows, page, row -> new Cursor(null, row.id().value()), null);
    }

    private static Condition at(RecordRef record) {
        return ATTACHMENT.RECORD_ID.eq(record.id()).and(ATTACHMENT.RECORD_TYPE.eq(record.type()));
    }

    /** The file, deleted or not. */
    @Nullable
    AttachmentRow find(AttachmentId id) {
        return db.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).fetchOne(AttachmentStore::row);
    }

    /** Adds a file as the next of its name. */
    void insert(AttachmentRow row) {
        AttachmentRecord record = new AttachmentRecord();
        record.setId(row.id().value());
        record.setRecordType(row.record().type());
        record.setRecordId(row.record().id());
        record.setName(row.name());
        record.setMediaType(row.mediaType());
        record.setSize(row.size());
        record.setSha256(HEX.formatHex(row.sha256()));
        record.setCreatedBy(row.createdBy());
        record.setCreatedAt(row.createdAt());
        db.insertInto(ATTACHMENT)
                .set(record)
                .set(
                        ATTACHMENT.NUMBER,
                        field(select(coalesce(max(ATTACHMENT.NUMBER), inline(0)).plus(1))
                                .from(ATTACHMENT)
                                .where(at(row.record()).and(ATTACHMENT.NAME.eq(row.name())))))
                .execute();
    }

    /** Deletes the file, or takes it back. */
    void mark(AttachmentId id, @Nullable OffsetDateTime deletedAt) {
        db.update(ATTACHMENT)
                .set(ATTACHMENT.DELETED_AT, deletedAt)
                .where(ATTACHMENT.ID.eq(id.value()))
                .execute();
    }

    /** Ends files that were deleted before a time. */
    int deleteBefore(OffsetDateTime before, int limit) {
        return db.deleteFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.in(db.select(ATTACHMENT.ID)
                        .from(ATTACHMENT)
                        .where(ATTACHMENT.DELETED_AT.lt(before))
                        .limit(limit)))
                .execute();
    }

    /** Ends the files of records that end. */
    void endOf(String type, Collection<UUID> records) {
        db.deleteFrom(ATTACHMENT)
                .where(ATTACHMENT.RECORD_ID.in(records).and(ATTACHMENT.RECORD_TYPE.eq(type)))
                .execute();
    }

    /** The contents of all files that are there or can be taken back. */
    List<byte[]> contents() {
        return db.selectDistinct(ATTACHMENT.SHA256).from(ATTACHMENT).fetch(row -> HEX.parseHex(row.value1()));
    }

    private static AttachmentRow row(AttachmentRecord r) {
        return new AttachmentRow(
                new AttachmentId(r.getId()),
                new RecordRef(r.getRecordType(), r.getRecordId()),
                r.getName(),
                r.getNumber(),
                r.getMediaType(),
                r.getSize(),
                HEX.parseHex(r.getSha256()),
                r.getCreatedBy(),
                r.getCreatedAt(),
                r.getDeletedAt());
    }
}
