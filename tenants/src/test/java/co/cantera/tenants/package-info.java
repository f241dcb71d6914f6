@NullMarked
package co.cantera.tenants;

import org.jspecify.annotations.NullMarked;
