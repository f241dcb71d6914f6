/** What the team sells. The names are also what deals from files are checked against. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared"})
package co.cantera.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
