/** The people of a tenant, their roles and teams. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "identity", "notifications", "shared", "signon"})
package co.cantera.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
