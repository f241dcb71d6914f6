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
 * @param skippedHeaders of the columns that are left out
 * @param noted what was told once already
 * @param companies those that rows before named, by the keys of the links
 */
record RowContext(
        UpsertTerms terms, Set<String> skippedHeaders, Set<String> noted, Map<String, Optional<CompanyId>> companies) {

    private static final int MOST_COMPANIES = 20_000;

    static RowContext of(ImportRow row) {
        return new RowContext(
                row.state() == ImportState.TRYING ? UpsertTerms.TRIAL : UpsertTerms.RUN,
                row.reading().skippedHeaders(),
                new HashSet<>(),
                new HashMap<>());
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
