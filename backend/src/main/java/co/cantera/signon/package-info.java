/** Who is signed in and which tenant a request may enter: sessions, sign-on at Keycloak, bearer tokens, API keys. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package co.cantera.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
