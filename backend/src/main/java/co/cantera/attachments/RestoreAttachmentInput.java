package co.cantera.attachments;

import org.jspecify.annotations.Nullable;

/** Which file to take back. */
record RestoreAttachmentInput(@Nullable String idempotencyKey, AttachmentId id) {}
