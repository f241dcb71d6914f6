package co.cantera.imports;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as it is stored. */
record ImportRow(
        ImportId id,
        int version,
        UUID ownerId,
        @Nullable UUID teamId,
        String fileName,
        byte[] fileHash,
        ImportState state,
        Reading reading,
        Counts counts,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Another table of the same workbook. */
    ImportRow with(byte[] hash, Reading how) {
        return new ImportRow(id, version, ownerId, teamId, fileName, hash, state, how, counts, createdAt, finishedAt);
    }

    /** The next version, read in another way, in another state. */
    ImportRow next(ImportState to, Reading how, Counts from, @Nullable OffsetDateTime finished) {
        return new ImportRow(id, version + 1, ownerId, teamId, fileName, fileHash, to, how, from, createdAt, finished);
    }
}
