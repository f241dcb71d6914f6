@NullMarked
package co.cantera.tags;

import org.jspecify.annotations.NullMarked;
