/** The launcher behind {@code ./cantera}: the product and all its services on one machine. */
@NullMarked
package co.cantera.local;

import org.jspecify.annotations.NullMarked;
