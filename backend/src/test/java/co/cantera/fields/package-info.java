@NullMarked
package co.cantera.fields;

import org.jspecify.annotations.NullMarked;
