/** The seeded generator: what a company's sales might have been up to today. It knows neither database nor clock. */
@NullMarked
package co.cantera.demo.book;

import org.jspecify.annotations.NullMarked;
