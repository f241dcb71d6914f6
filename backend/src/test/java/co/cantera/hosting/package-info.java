/** Keeping tenants and what they hold in order. */
@NullMarked
package co.cantera.hosting;

import org.jspecify.annotations.NullMarked;
