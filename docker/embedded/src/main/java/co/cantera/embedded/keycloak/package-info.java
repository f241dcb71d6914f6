/** A Keycloak server from its distribution archive, built once per user and started per data folder. */
@NullMarked
package co.cantera.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
