package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import java.util.List;

/** Turns rows into records of one kind through the door of their module. */
interface RowWriter {

    ImportObject object();

    /** Writes rows within the transaction that runs; the answers are in their order. */
    List<Written> write(List<OwnedRow> rows, RowContext context);
}
