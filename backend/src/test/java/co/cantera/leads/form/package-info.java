@NullMarked
package co.cantera.leads.form;

import org.jspecify.annotations.NullMarked;
