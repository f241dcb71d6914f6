/** Tells people outside the page what happened; for now by mail, sent from the outbox. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
