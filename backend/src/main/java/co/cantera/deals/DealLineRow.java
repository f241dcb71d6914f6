package co.cantera.deals;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it is stored. */
record DealLineRow(
        UUID id,
        @Nullable UUID productId,
        String name,
        @Nullable String unit,
        BigDecimal quantity,
        Money unitPrice,
        BigDecimal discountPercent) {

    Money total() {
        return LineTotals.of(quantity, unitPrice, discountPercent);
    }

    /** All of it in a few words, for whoever reads what was changed. */
    String inWords() {
        String words = LineTotals.plain(quantity) + " × " + name + " · " + LineTotals.plain(unitPrice.amount()) + " "
                + unitPrice.currency();
        return discountPercent.signum() == 0 ? words : words + " − " + LineTotals.plain(discountPercent) + " %";
    }
}
