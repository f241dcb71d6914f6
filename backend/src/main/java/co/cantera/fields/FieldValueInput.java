package co.cantera.fields;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as it is given: exactly one of these. */
public record FieldValueInput(
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Money money,
        @Nullable LocalDate date,
        @Nullable String option,
        @Nullable List<String> options,
        @Nullable Boolean yes,
        @Nullable String reference) {}
