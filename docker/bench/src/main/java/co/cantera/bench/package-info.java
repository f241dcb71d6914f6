/** Measures what a request costs: the application and PostgreSQL as processes of their own, the load from outside. */
@NullMarked
package co.cantera.bench;

import org.jspecify.annotations.NullMarked;
