package co.cantera.catalog;

import co.cantera.shared.money.Money;
import org.jspecify.annotations.Nullable;

/** The product to add. */
record CreateProductInput(
        @Nullable String idempotencyKey,
        @Nullable String id,
        String name,
        @Nullable String code,
        @Nullable String unit,
        @Nullable String family,
        @Nullable Money price,
        @Nullable String description) {}
