/** Puts the tenants library to work: the database, the ready pool, the migration of all tenants, the jobs of all nodes. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
