package co.cantera.shared.graph;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Conditions on an instant: from the first, before the second. */
public record DateTimeFilter(
        @Nullable OffsetDateTime gte, @Nullable OffsetDateTime lt) {}
