/** Texts for people, in Spanish and English. */
@NullMarked
package co.cantera.shared.text;

import org.jspecify.annotations.NullMarked;
