package co.cantera.exports;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export as it is stored.
 *
 * @param scope what its person might see when it was asked for, see {@link ExportScope}
 * @param rows how many rows the list had then
 * @param fileHash of its file, null while there is none and for one that is written while it is downloaded
 */
record ExportRow(
        ExportId id,
        UUID ownerId,
        String scope,
        Locale language,
        ExportObject object,
        ExportFormat format,
        ExportRequest request,
        ExportState state,
        int rows,
        int done,
        byte @Nullable [] fileHash,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {}
