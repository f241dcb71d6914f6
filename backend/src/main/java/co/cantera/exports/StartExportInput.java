package co.cantera.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to write out and how. */
record StartExportInput(
        @Nullable String idempotencyKey,
        ExportListInput list,
        ExportFormat format,
        @Nullable List<String> columns) {}
