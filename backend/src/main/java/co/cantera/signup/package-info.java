/** How a visitor becomes the administrator of a working tenant: address, code, account, company. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "notifications", "sectors", "shared", "signon"})
package co.cantera.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
