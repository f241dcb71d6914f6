package co.cantera.shared.graph;

import co.cantera.shared.calendar.DatePeriod;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Conditions on an instant: from the first, before the second, on a day of the period. */
public record DateTimeFilter(
        @Nullable OffsetDateTime gte,
        @Nullable OffsetDateTime lt,
        @Nullable DatePeriod within) {}
