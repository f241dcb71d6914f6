/** Changes many records together, and takes that back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "members", "shared"})
package co.cantera.edits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
