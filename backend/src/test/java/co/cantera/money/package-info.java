@NullMarked
package co.cantera.money;

import org.jspecify.annotations.NullMarked;
