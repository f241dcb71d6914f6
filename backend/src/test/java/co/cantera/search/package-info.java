@NullMarked
package co.cantera.search;

import org.jspecify.annotations.NullMarked;
