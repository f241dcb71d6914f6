/** Files at records: brought by people, kept in versions, looked at and fetched without danger. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "deals", "directory", "leads", "members", "shared"})
package co.cantera.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
