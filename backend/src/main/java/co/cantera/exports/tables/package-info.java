/** Files made of rows, written one after the other so that their length costs no memory. */
@NullMarked
package co.cantera.exports.tables;

import org.jspecify.annotations.NullMarked;
