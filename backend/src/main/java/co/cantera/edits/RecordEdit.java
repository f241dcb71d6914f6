package co.cantera.edits;

import org.jspecify.annotations.Nullable;

/**
 * What came of changing many records.
 *
 * @param id null when nothing was changed
 */
record RecordEdit(@Nullable EditId id, int changed, int unchanged, int leftOut) {}
