/** A database as an operator leaves it and an identity provider that says what a test wants, for tests of the whole path. */
@NullMarked
package co.cantera.platform;

import org.jspecify.annotations.NullMarked;
