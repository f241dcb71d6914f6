package co.cantera.money;

import java.time.LocalDate;
import java.util.List;

/**
 * Sums in the tenant's own currency.
 *
 * @param on the day whose rates count
 * @param rates those that were used
 */
record ConvertedSums(LocalDate on, List<ConvertedSum> totals, List<ExchangeRate> rates) {}
