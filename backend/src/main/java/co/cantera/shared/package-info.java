/** What every module may use: access, graph, ids, money, text. Knows no module. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package co.cantera.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
