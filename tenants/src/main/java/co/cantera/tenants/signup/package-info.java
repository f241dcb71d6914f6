/** The saga that turns an account into a tenant, over the database and the identity provider. */
@NullMarked
package co.cantera.tenants.signup;

import org.jspecify.annotations.NullMarked;
