package co.cantera.imports.values;

import co.cantera.shared.latam.TaxId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a cell holds once it has been understood. */
public sealed interface CellValue {

    record Text(String text) implements CellValue {}

    /** A count, or a percentage from 0 to 100. */
    record Quantity(BigDecimal number) implements CellValue {}

    /** @param currency ISO 4217 code */
    record Money(BigDecimal amount, String currency) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    record YesNo(boolean yes) implements CellValue {}

    /** @param mobile whether the line can be a mobile one */
    record Telephone(String e164, String extension, boolean mobile, String display) implements CellValue {}

    /** @param texts e-mail addresses, or telephone numbers in E.164; at least one */
    record Several(List<String> texts) implements CellValue {}

    /** @param country ISO 3166-1 alpha-2 of the rule by which the number was read */
    record TaxNumber(String country, String number, String checkDigit, TaxId.Kind kind, String display)
            implements CellValue {}

    /** @param name the stage as the file calls it, after the replacements that the person chose */
    record Stage(String name, Outcome outcome) implements CellValue {}

    /**
     * A city that is known.
     *
     * @param code DIVIPOLA
     */
    record Place(String name, String code) implements CellValue {}

    /** @param keys of the options, at least one */
    record Choice(List<String> keys) implements CellValue {}

    /** @param code ISO 3166-1 alpha-2 */
    record CountryCode(String code) implements CellValue {}
}
