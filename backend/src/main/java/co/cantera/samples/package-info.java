/** Sample records of the tenant's sector, added and removed in one act each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "deals", "members", "sectors", "shared"})
package co.cantera.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
