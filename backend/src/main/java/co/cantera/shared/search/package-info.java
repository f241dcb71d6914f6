/** How records are found by a text. */
@NullMarked
package co.cantera.shared.search;

import org.jspecify.annotations.NullMarked;
