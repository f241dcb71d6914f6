package co.cantera.deals;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds lines up: each line is rounded half up to what the currency's coins allow, and the sum is of the rounded lines. */
final class LineTotals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LineTotals() {}

    static Money of(BigDecimal quantity, Money unitPrice, BigDecimal discountPercent) {
        BigDecimal paid = HUNDRED.subtract(discountPercent).movePointLeft(2);
        int digits = Math.max(0, Currency.getInstance(unitPrice.currency()).getDefaultFractionDigits());
        BigDecimal total = quantity.multiply(unitPrice.amount()).multiply(paid).setScale(digits, RoundingMode.HALF_UP);
        return new Money(total, unitPrice.currency());
    }

    /** Null when there are no lines. */
    static @Nullable Money sum(List<DealLineRow> lines) {
        return lines.stream()
                .map(DealLineRow::total)
                .reduce((a, b) -> new Money(a.amount().add(b.amount()), a.currency()))
                .orElse(null);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
