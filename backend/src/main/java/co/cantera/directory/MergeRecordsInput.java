package co.cantera.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which two records become one.
 *
 * @param survivorId a company or a person
 * @param mergedId another one of the same kind
 * @param take the fields whose values come from the one that goes
 */
record MergeRecordsInput(
        @Nullable String idempotencyKey,
        String survivorId,
        int survivorVersion,
        String mergedId,
        int mergedVersion,
        @Nullable List<MergeField> take) {}
