package co.cantera.exports;

import co.cantera.exports.tables.Cell;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Writes cells as people read them.
 *
 * @param region whose numbers and days they are
 */
record CellWords(Locale language, Locale region, ZoneId zone) {

    String of(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> "";
            case Cell.Text(var value) -> value;
            case Cell.Decimal(var value) -> {
                NumberFormat format = NumberFormat.getNumberInstance(region);
                format.setMaximumFractionDigits(4);
                yield format.format(value);
            }
            case Cell.Day(var value) ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(dates())
                        .format(value);
            case Cell.Moment(var value) ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(dates())
                        .format(value.atZoneSameInstant(zone));
        };
    }

    /** The region where it speaks the language of the person, else that language. */
    private Locale dates() {
        return region.getLanguage().equals(language.getLanguage()) ? region : language;
    }
}
