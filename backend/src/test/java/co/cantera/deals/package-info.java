@NullMarked
package co.cantera.deals;

import org.jspecify.annotations.NullMarked;
