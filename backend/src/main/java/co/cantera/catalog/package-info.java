/** What the team sells. So far only names with their family and list price, against which deals are checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared"})
package co.cantera.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
