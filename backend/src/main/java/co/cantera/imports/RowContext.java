package co.cantera.imports;

import co.cantera.directory.CompanyId;
import co.cantera.shared.bulk.UpsertTerms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of one file have in common.
 *
 * @param erases whether an empty cell empties its field
 * @param skippedHeaders of the columns that are left out
 * @param noted what was told once already
 * @param traces what the batch has left on records so far
 * @param companies those that rows before named, by the keys of the links
 */
record RowContext(
        UpsertTerms terms,
        boolean erases,
        Set<String> skippedHeaders,
        Set<String> noted,
        Map<String, Optional<CompanyId>> companies,
        TraceBuffer traces) {

    private static final int MOST_COMPANIES = 20_000;

    static RowContext of(ImportRow row) {
        TraceBuffer traces = new TraceBuffer();
        return new RowContext(
                row.reading().rules().terms(row.state() != ImportState.TRYING, traces),
                row.reading().rules().erases(),
                row.reading().skippedHeaders(),
                new HashSet<>(),
                new HashMap<>(),
                traces);
    }

    /** Whether this is the first time that the note is made. */
    boolean isNew(String note) {
        return noted.add(note);
    }

    /** Makes room for what rows will name. */
    void makeRoom() {
        if (companies.size() > MOST_COMPANIES) {
            companies.clear();
        }
    }
}
