package co.cantera.money;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * A sum in the tenant's own currency.
 *
 * @param without what has no rate, as it was given
 */
record ConvertedSum(Money total, List<Money> without) {

    /**
     * Adds up what the amounts are worth, and rounds once, half up to the digits of the currency.
     *
     * @param own the tenant's currency
     * @param rates by the currency
     */
    static ConvertedSum of(List<Money> sums, String own, Map<String, ExchangeRate> rates) {
        BigDecimal total = BigDecimal.ZERO;
        List<Money> without = new ArrayList<>();
        for (Money sum : sums) {
            ExchangeRate rate = rates.get(sum.currency());
            if (sum.currency().equals(own)) {
                total = total.add(sum.amount());
            } else if (rate == null) {
                without.add(sum);
            } else {
                total = total.add(sum.amount().multiply(rate.rate()));
            }
        }
        int digits = Math.max(0, Currency.getInstance(own).getDefaultFractionDigits());
        return new ConvertedSum(new Money(total.setScale(digits, RoundingMode.HALF_UP), own), List.copyOf(without));
    }
}
