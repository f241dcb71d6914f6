package co.cantera.attachments;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is stored.
 *
 * @param number which file of this name at this record it is, from 1
 * @param sha256 of its content
 */
record AttachmentRow(
        AttachmentId id,
        RecordRef record,
        String name,
        int number,
        String mediaType,
        long size,
        byte[] sha256,
        @Nullable UUID createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime deletedAt) {

    AttachmentRow deleted(@Nullable OffsetDateTime at) {
        return new AttachmentRow(id, record, name, number, mediaType, size, sha256, createdBy, createdAt, at);
    }
}
