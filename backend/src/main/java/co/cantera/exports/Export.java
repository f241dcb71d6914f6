package co.cantera.exports;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A list that somebody had written out. */
record Export(
        ExportId id,
        ExportObject object,
        ExportFormat format,
        ExportState state,
        String fileName,
        int rows,
        int done,
        @Nullable String downloadPath,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt,
        OffsetDateTime expiresAt) {}
