/** One box that finds everything, and what a member keeps at hand. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
