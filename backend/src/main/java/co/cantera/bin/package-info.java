/** The recycle bin: deleted records of all kinds, taken back within some weeks or ended for good. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "members", "shared"})
package co.cantera.bin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
