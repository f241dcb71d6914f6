/** Rules and facts of the countries of Latin America: tax numbers, telephones, money, dates. */
@NullMarked
package co.cantera.shared.latam;

import org.jspecify.annotations.NullMarked;
