@NullMarked
package co.cantera.exports;

import org.jspecify.annotations.NullMarked;
