@NullMarked
package co.cantera.demo.book;

import org.jspecify.annotations.NullMarked;
