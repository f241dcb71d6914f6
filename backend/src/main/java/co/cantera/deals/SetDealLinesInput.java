package co.cantera.deals;

import co.cantera.catalog.ProductId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that a deal is to have. */
record SetDealLinesInput(
        @Nullable String idempotencyKey,
        DealId id,
        int version,
        String currency,
        List<NextLine> lines,
        boolean amountFollows) {

    /** A line as it is to be. */
    record NextLine(
            @Nullable ProductId productId,
            @Nullable String name,
            @Nullable String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal discountPercent) {}
}
