/** Administers Keycloak: users, organizations with their groups, the realm's settings; and hears what its console changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "signon"})
package co.cantera.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
