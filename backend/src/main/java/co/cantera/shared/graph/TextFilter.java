package co.cantera.shared.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions on a text. */
public record TextFilter(
        @Nullable String eq,
        @Nullable List<String> in,
        @Nullable String contains,
        @Nullable Boolean isNull) {}
