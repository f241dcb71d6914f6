/** What tests of the whole application share: a server on a database of its own with two filled tenants. */
@NullMarked
package co.cantera.testing;

import org.jspecify.annotations.NullMarked;
