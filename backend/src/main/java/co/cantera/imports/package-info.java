/** Brings in the files of other programs: upload, mapping, trial, run in the background. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "catalog", "deals", "directory", "fields", "members", "shared", "signon"})
package co.cantera.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
