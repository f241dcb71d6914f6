/** Sales on their way: pipelines, stages, the board. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "directory", "fields", "members", "shared"})
package co.cantera.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
