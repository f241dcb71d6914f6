/** Making, migrating and removing tenants' schemas, as the login that may create roles. */
@NullMarked
package co.cantera.tenants.provisioning;

import org.jspecify.annotations.NullMarked;
