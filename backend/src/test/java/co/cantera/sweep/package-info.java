/** Walks over the whole API: what crosses from one tenant to another, what each role sees, what a field costs. */
@NullMarked
package co.cantera.sweep;

import org.jspecify.annotations.NullMarked;
