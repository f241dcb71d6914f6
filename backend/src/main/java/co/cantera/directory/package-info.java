/** The companies and people that the team sells to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "fields", "members", "shared"})
package co.cantera.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
