package co.cantera.tags;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tags to put on which records, and which to take off.
 *
 * @param recordIds ids of any kind of record that can have tags
 */
record TagRecordsInput(
        @Nullable String idempotencyKey,
        List<String> recordIds,
        @Nullable List<TagId> addIds,
        @Nullable List<TagId> removeIds) {}
