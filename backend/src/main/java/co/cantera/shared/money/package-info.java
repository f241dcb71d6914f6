/** Amounts with their currency. */
@NullMarked
package co.cantera.shared.money;

import org.jspecify.annotations.NullMarked;
