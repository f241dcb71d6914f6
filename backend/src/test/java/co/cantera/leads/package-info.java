@NullMarked
package co.cantera.leads;

import org.jspecify.annotations.NullMarked;
