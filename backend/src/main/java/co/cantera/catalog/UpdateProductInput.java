package co.cantera.catalog;

import co.cantera.shared.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a product. */
record UpdateProductInput(
        @Nullable String idempotencyKey,
        ProductId id,
        int version,
        ArgumentValue<String> name,
        ArgumentValue<String> code,
        ArgumentValue<String> unit,
        ArgumentValue<String> family,
        ArgumentValue<Money> price,
        ArgumentValue<String> description) {}
