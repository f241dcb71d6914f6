/** The words with colours that a team sorts its records by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared"})
package co.cantera.tags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
