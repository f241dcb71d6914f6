package co.cantera.attachments;

import co.cantera.members.Member;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file at a record.
 *
 * @param size in bytes; people bring none of more than 25 MB
 */
record Attachment(
        AttachmentId id,
        String name,
        int number,
        String mediaType,
        int size,
        String downloadPath,
        @Nullable String previewPath,
        @Nullable Member createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime deletedAt,
        boolean viewerCanDelete) {}
