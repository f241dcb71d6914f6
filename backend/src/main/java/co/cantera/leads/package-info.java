/** People who may become customers, before there is a deal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "deals", "directory", "members", "shared", "signon"})
package co.cantera.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
