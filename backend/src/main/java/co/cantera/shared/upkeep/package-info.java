/** What is kept for a while only, and for how long. */
@NullMarked
package co.cantera.shared.upkeep;

import org.jspecify.annotations.NullMarked;
