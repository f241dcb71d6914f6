package co.cantera.shared.graph;

import co.cantera.shared.calendar.DatePeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Conditions on a calendar day. */
public record DateFilter(
        @Nullable LocalDate eq,
        @Nullable LocalDate gte,
        @Nullable LocalDate lte,
        @Nullable DatePeriod within,
        @Nullable Boolean isNull) {}
