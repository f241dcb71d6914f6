package co.cantera.deals;

import co.cantera.catalog.Product;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing to be sold, as it was agreed. */
record DealLine(
        UUID key,
        @Nullable Product product,
        String name,
        @Nullable String unit,
        BigDecimal quantity,
        Money unitPrice,
        BigDecimal discountPercent,
        Money total) {

    static final String PREFIX = "line";

    /** The id as the API shows it. */
    public String id() {
        return OpaqueId.format(PREFIX, key);
    }
}
