/** What a cell can hold, and how the text of a cell becomes a value. */
@NullMarked
package co.cantera.imports.values;

import org.jspecify.annotations.NullMarked;
