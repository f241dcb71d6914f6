package co.cantera.shared.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on a reference, by opaque ids. */
public record IdFilter(
        @Nullable String eq,
        @Nullable List<String> in,
        @Nullable Boolean isNull) {}
