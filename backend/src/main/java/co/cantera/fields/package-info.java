/** The fields that each tenant adds to its records: what they are, what they hold, and how they are filtered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "members", "shared"})
package co.cantera.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
