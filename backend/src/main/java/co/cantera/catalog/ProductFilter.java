package co.cantera.catalog;

import co.cantera.shared.graph.TextFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which products are wanted. */
record ProductFilter(
        @Nullable List<ProductFilter> and,
        @Nullable List<ProductFilter> or,
        @Nullable ProductFilter not,
        @Nullable TextFilter name,
        @Nullable TextFilter code,
        @Nullable TextFilter family) {}
