/** What currencies are worth, day by day, and sums that are converted. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "members", "shared"})
package co.cantera.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
