/** Believable tenants to show the product with, made at start on a developer's machine and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "deals", "identity", "members", "shared", "signon", "signup"})
package co.cantera.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
