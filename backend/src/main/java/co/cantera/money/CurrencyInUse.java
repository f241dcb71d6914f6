package co.cantera.money;

import org.jspecify.annotations.Nullable;

/**
 * A currency that the tenant uses.
 *
 * @param own whether it is the tenant's own
 * @param rate what counts today, null for the own one and where all rates lie ahead
 */
record CurrencyInUse(String currency, boolean own, @Nullable ExchangeRate rate) {}
