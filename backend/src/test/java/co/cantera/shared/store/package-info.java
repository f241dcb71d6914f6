@NullMarked
package co.cantera.shared.store;

import org.jspecify.annotations.NullMarked;
