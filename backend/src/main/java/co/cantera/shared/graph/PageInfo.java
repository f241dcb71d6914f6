package co.cantera.shared.graph;

import org.jspecify.annotations.Nullable;

/** Where a page of a list begins and ends. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
