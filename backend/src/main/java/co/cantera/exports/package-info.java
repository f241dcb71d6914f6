/** Lists as a person sees them, written out as files: spreadsheets, texts, address cards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "deals", "directory", "fields", "members", "shared", "signon", "tags"})
package co.cantera.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
