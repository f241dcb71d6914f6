/** Who changed what, from what to what; and the timelines that are read from it. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
