/** Ids of records: made without asking the database, opaque to the outside. */
@NullMarked
package co.cantera.shared.ids;

import org.jspecify.annotations.NullMarked;
