/** What the embedded services share: unpacking, the user's cache folder, free ports, owned processes. */
@NullMarked
package co.cantera.embedded;

import org.jspecify.annotations.NullMarked;
