/** How the nodes of the application tell each other, over PostgreSQL, that something has changed. */
@NullMarked
package co.cantera.shared.signals;

import org.jspecify.annotations.NullMarked;
