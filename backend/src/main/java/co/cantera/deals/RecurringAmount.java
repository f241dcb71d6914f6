package co.cantera.deals;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;

/**
 * What comes in again and again besides the amount of a deal.
 *
 * @param count how many times
 */
public record RecurringAmount(Money amount, Period period, int count) {

    /** How often. */
    public enum Period {
        MONTH,
        YEAR
    }

    /** What it comes to in all. */
    public Money total() {
        return new Money(amount.amount().multiply(BigDecimal.valueOf(count)), amount.currency());
    }

    @Override
    public String toString() {
        return count + " × " + LineTotals.plain(amount.amount()) + " " + amount.currency();
    }
}
