/** The front end's files and the pages that need no session. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
