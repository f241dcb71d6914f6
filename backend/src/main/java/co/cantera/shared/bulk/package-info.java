/** What brings in many records in few statements. */
@NullMarked
package co.cantera.shared.bulk;

import org.jspecify.annotations.NullMarked;
