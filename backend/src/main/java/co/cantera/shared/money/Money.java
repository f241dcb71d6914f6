package co.cantera.shared.money;

import java.math.BigDecimal;

/**
 * An amount with its currency.
 *
 * @param amount in whole units of the currency, at most four decimals
 * @param currency the ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {}
