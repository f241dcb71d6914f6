/** Keycloak as it is, and what is made of it here. */
@NullMarked
package co.cantera.identity;

import org.jspecify.annotations.NullMarked;
