/** Sales on their way: pipelines, stages, the board. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "catalog", "directory", "edits", "fields", "members", "shared", "tags"})
package co.cantera.deals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
