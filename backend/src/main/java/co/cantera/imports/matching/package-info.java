/** Brings the columns and values of a foreign file to what the product knows. Proposes, never decides. */
@NullMarked
package co.cantera.imports.matching;

import org.jspecify.annotations.NullMarked;
