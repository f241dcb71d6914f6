package co.cantera.attachments;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.Members;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files at records. Who sees the record sees them, who may change it brings and deletes them. */
@Component
class Attachments {

    private final AttachmentStore store;
    private final AttachedRecords records;
    private final AuditTrail trail;
    private final Members members;
    private final Clock clock;

    Attachments(AttachmentStore store, AttachedRecords records, AuditTrail trail, Members members, Clock clock) {
        this.store = store;
        this.records = records;
        this.trail = trail;
        this.members = members;
        this.clock = clock;
    }

    /** The files of a record that the person has seen already. */
    Connection<Attachment> page(RecordRef record, boolean editable, PageRequest page) {
        return store.page(record, page).map(row -> whole(row, editable));
    }

    /** The file when the person may see its record. */
    @Nullable
    Attachment find(AttachmentId id) {
        AttachmentRow row = row(id);
        return row == null ? null : whole(row, records.isEditable(row.record()));
    }

    /** The file as it is stored, when the person may see its record. */
    @Nullable
    AttachmentRow row(AttachmentId id) {
        AttachmentRow row = store.find(id);
        return row != null && records.isVisible(row.record()) ? row : null;
    }

    boolean mayBring(RecordRef record) {
        return records.isEditable(record);
    }

    /** Adds a file whose content is kept already. */
    AttachmentId add(RecordRef record, String name, String mediaType, long size, byte[] sha256) {
        AttachmentRow row = new AttachmentRow(
                new AttachmentId(UuidV7.next()),
                record,
                name,
                1,
                mediaType,
                size,
                sha256,
                Access.current().memberId(),
                OffsetDateTime.now(clock),
                null);
        store.insert(row);
        note(row, null, name);
        return row.id();
    }

    Outcome<Attachment> delete(AttachmentId id) {
        return mark(id, row -> row.deletedAt() == null ? row.deleted(OffsetDateTime.now(clock)) : null);
    }

    Outcome<Attachment> restore(AttachmentId id) {
        return mark(id, row -> row.deleted(null));
    }

    /** @param changed null when the file cannot be changed like this */
    private Outcome<Attachment> mark(AttachmentId id, Function<AttachmentRow, @Nullable AttachmentRow> changed) {
        AttachmentRow before = row(id);
        AttachmentRow after = before == null ? null : changed.apply(before);
        if (before == null || after == null || !records.isEditable(before.record())) {
            return Outcome.refused(new NotFound());
        }
        boolean deletes = after.deletedAt() != null;
        if (deletes || before.deletedAt() != null) {
            store.mark(id, after.deletedAt());
            note(before, deletes ? before.name() : null, deletes ? null : before.name());
        }
        return Outcome.done(whole(after, true));
    }

    private void note(AttachmentRow row, @Nullable String before, @Nullable String after) {
        trail.record(
                row.record().type(),
                row.record().id(),
                ChangeKind.UPDATED,
                new Changes().field("attachment", before, after));
    }

    private Attachment whole(AttachmentRow row, boolean editable) {
        String path = "/t/" + Access.current().slug() + "/api/files/" + row.id();
        return new Attachment(
                row.id(),
                row.name(),
                row.number(),
                row.mediaType(),
                Math.toIntExact(row.size()),
                path,
                Previews.of(row.mediaType()) ? path + "/preview" : null,
                members.find(row.createdBy()),
                row.createdAt(),
                row.deletedAt(),
                editable && row.deletedAt() == null);
    }
}
