@NullMarked
package co.cantera.views;

import org.jspecify.annotations.NullMarked;
