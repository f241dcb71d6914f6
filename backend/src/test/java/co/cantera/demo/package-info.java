@NullMarked
package co.cantera.demo;

import org.jspecify.annotations.NullMarked;
