/** What holds for everybody who is let in, and who is not. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
