@NullMarked
package co.cantera.directory;

import org.jspecify.annotations.NullMarked;
