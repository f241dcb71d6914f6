package co.cantera.imports;

import co.cantera.imports.rows.ReadRow;
import co.cantera.imports.values.CellValue;
import co.cantera.shared.bulk.Upserted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes some rows of a file and tells what became of each. */
final class Batch {

    private static final int MOST_DIGITS = 15;

    private final RowWriter writer;
    private final Owners.Ownership owners;
    private final RowContext context;

    Batch(RowWriter writer, Owners.Ownership owners, RowContext context) {
        this.writer = writer;
        this.owners = owners;
        this.context = context;
    }

    /** The answers by the numbers of the rows; rows that were refused while reading have none. */
    Map<Integer, Written> write(List<ReadRow> rows) {
        Map<Integer, Written> answers = new HashMap<>();
        List<OwnedRow> ready = new ArrayList<>();
        for (ReadRow row : rows) {
            if (row.verdict() == ReadRow.Verdict.IMPORT) {
                Optional<OwnedRow> owned = owners.of(row);
                if (owned.isEmpty()) {
                    answers.put(row.number(), Written.of(Upserted.refused("ownerOutOfReach")));
                } else if (row.values().values().stream().anyMatch(Batch::isTooLarge)) {
                    answers.put(row.number(), Written.of(Upserted.refused("tooLarge")));
                } else {
                    ready.add(owned.get());
                }
            }
        }
        if (!ready.isEmpty()) {
            List<Written> written = writer.write(ready, context);
            for (int i = 0; i < ready.size(); i++) {
                answers.put(ready.get(i).row().number(), written.get(i));
            }
        }
        return answers;
    }

    private static boolean isTooLarge(CellValue value) {
        return value instanceof CellValue.Money money
                && money.amount().precision() - money.amount().scale() > MOST_DIGITS;
    }
}
