/** The page on which anybody can leave a request, without signing in. */
@NullMarked
package co.cantera.leads.form;

import org.jspecify.annotations.NullMarked;
