/** Lists that people keep under a name, for themselves or for all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "members", "shared"})
package co.cantera.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
