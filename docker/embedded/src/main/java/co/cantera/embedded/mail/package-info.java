/** A mail server that delivers nothing: it keeps each mail in a folder and shows it on a local page. */
@NullMarked
package co.cantera.embedded.mail;

import org.jspecify.annotations.NullMarked;
