/** A tenant's life, with no business in it: registry, routing, provisioning, migration. */
@NullMarked
package co.cantera.tenants;

import org.jspecify.annotations.NullMarked;
