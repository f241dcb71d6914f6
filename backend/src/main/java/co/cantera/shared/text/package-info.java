/** Texts for people, in Spanish and English; and the form of those that people type anywhere. */
@NullMarked
package co.cantera.shared.text;

import org.jspecify.annotations.NullMarked;
