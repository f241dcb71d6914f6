/** Days and hours of work: holidays and what lies between two instants of business. */
@NullMarked
package co.cantera.shared.calendar;

import org.jspecify.annotations.NullMarked;
