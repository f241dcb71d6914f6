package co.cantera.edits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records to delete. */
record DeleteRecordsInput(@Nullable String idempotencyKey, List<String> recordIds) {}
