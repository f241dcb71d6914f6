/** The companies and people that the team sells to. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "edits", "fields", "members", "notifications", "shared", "tags"})
package co.cantera.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
