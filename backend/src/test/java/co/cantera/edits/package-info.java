@NullMarked
package co.cantera.edits;

import org.jspecify.annotations.NullMarked;
