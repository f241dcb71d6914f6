/** Turns the rows of a file into typed values by a confirmed mapping, with a note of everything that went wrong. */
@NullMarked
package co.cantera.imports.rows;

import org.jspecify.annotations.NullMarked;
