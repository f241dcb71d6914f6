/** What a company of a sector begins with, as data files: pipeline, reasons for losing, sample records. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.sectors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
