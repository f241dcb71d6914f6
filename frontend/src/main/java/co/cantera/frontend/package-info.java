/** What Vaadin's build asks of Java; nothing here runs in production. */
@NullMarked
package co.cantera.frontend;

import org.jspecify.annotations.NullMarked;
