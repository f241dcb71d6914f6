@NullMarked
package co.cantera.bin;

import org.jspecify.annotations.NullMarked;
