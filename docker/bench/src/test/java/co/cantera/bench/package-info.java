@NullMarked
package co.cantera.bench;

import org.jspecify.annotations.NullMarked;
