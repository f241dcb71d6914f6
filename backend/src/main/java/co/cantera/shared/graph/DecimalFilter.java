package co.cantera.shared.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Conditions on a number. */
public record DecimalFilter(
        @Nullable BigDecimal eq,
        @Nullable BigDecimal gte,
        @Nullable BigDecimal lte,
        @Nullable Boolean isNull) {}
