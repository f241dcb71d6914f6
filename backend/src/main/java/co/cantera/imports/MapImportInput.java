package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.shared.bulk.MatchKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file is to be read; what is left out stays. */
record MapImportInput(
        @Nullable String idempotencyKey,
        ImportId id,
        int version,
        @Nullable Integer sheet,
        @Nullable ImportObject object,
        @Nullable NumberFormat numberStyle,
        @Nullable DateFormat dateStyle,
        @Nullable String currency,
        @Nullable List<ImportColumnInput> columns,
        @Nullable List<ImportTwinInput> twins,
        @Nullable MatchKey matchBy,
        @Nullable Boolean createMissing,
        @Nullable Boolean eraseBlanks,
        @Nullable Boolean anew) {

    /** How one column is to be read. */
    record ImportColumnInput(int index, @Nullable String target, boolean skipped) {}

    /** Which proposal of a replacement is accepted. */
    record ImportTwinInput(int column, String value, boolean accepted) {}
}
