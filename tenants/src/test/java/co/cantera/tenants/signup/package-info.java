@NullMarked
package co.cantera.tenants.signup;

import org.jspecify.annotations.NullMarked;
