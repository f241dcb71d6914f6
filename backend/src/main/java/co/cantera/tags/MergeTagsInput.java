package co.cantera.tags;

import org.jspecify.annotations.Nullable;

/**
 * Which tag takes the place of which.
 *
 * @param tagId the one that goes
 * @param intoId the one that stays
 */
record MergeTagsInput(@Nullable String idempotencyKey, TagId tagId, TagId intoId) {}
