package co.cantera.shared.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Conditions on a calendar day. */
public record DateFilter(
        @Nullable LocalDate eq,
        @Nullable LocalDate gte,
        @Nullable LocalDate lte,
        @Nullable Boolean isNull) {}
