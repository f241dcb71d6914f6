/** The product; one package per business noun. */
@NullMarked
package co.cantera;

import org.jspecify.annotations.NullMarked;
