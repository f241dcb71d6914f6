/** Finds out how a file of rows is written, and reads it in a stream. */
@NullMarked
package co.cantera.imports.files;

import org.jspecify.annotations.NullMarked;
