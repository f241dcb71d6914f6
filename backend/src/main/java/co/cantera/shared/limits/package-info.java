/** How often something may be done, counted for all nodes. */
@NullMarked
package co.cantera.shared.limits;

import org.jspecify.annotations.NullMarked;
