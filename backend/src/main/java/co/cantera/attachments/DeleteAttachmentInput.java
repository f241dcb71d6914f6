package co.cantera.attachments;

import org.jspecify.annotations.Nullable;

/** Which file to delete. */
record DeleteAttachmentInput(@Nullable String idempotencyKey, AttachmentId id) {}
