package co.cantera.exports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Nothing. */
    record Empty() implements Cell {}

    /** Words, as somebody typed them. */
    record Text(String value) implements Cell {}

    /** A number to calculate with. */
    record Decimal(BigDecimal value) implements Cell {}

    /** A calendar day. */
    record Day(LocalDate value) implements Cell {}

    /** An instant, shown at the tenant's time. */
    record Moment(OffsetDateTime value) implements Cell {}

    Cell EMPTY = new Empty();

    static Cell of(@Nullable String text) {
        return text == null ? EMPTY : new Text(text);
    }

    static Cell of(List<String> texts) {
        return texts.isEmpty() ? EMPTY : new Text(String.join(", ", texts));
    }

    static Cell of(@Nullable BigDecimal number) {
        return number == null ? EMPTY : new Decimal(number);
    }

    static Cell of(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    static Cell of(@Nullable OffsetDateTime moment) {
        return moment == null ? EMPTY : new Moment(moment);
    }
}
