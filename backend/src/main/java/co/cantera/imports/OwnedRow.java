package co.cantera.imports;

import co.cantera.imports.rows.ReadRow;
import co.cantera.members.Assignment;

/**
 * A row with who will own what it becomes.
 *
 * @param ownerGiven whether the file says so
 */
record OwnedRow(ReadRow row, Assignment.Owner owner, boolean ownerGiven) {}
