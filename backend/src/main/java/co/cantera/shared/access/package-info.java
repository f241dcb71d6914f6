/** Who does something in which tenant, and what that person may see. */
@NullMarked
package co.cantera.shared.access;

import org.jspecify.annotations.NullMarked;
