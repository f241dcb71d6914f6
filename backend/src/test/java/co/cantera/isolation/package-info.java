/** Walks the whole API and shows that nothing crosses from one tenant to another. */
@NullMarked
package co.cantera.isolation;

import org.jspecify.annotations.NullMarked;
