package co.cantera.imports.values;

import co.cantera.imports.values.CellValue.TaxNumber;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;

/** Cells with a tax number. */
final class TaxIdCell {

    private TaxIdCell() {}

    static Reading read(String text, String country) {
        return switch (TaxIds.parse(country, text)) {
            case TaxId.Valid id -> {
                var value = new TaxNumber(country, id.number(), id.checkDigit(), id.kind(), id.display());
                yield wasAdded(text, id) ? Reading.of(value, RepairCode.TAX_ID_CHECK_DIGIT_ADDED) : Reading.of(value);
            }
            case TaxId.Doubtful id ->
                Reading.doubtful(
                        new TaxNumber(country, id.number(), id.checkDigit(), id.kind(), id.display()),
                        switch (id.doubt()) {
                            case CHECK_DIGIT -> ProblemCode.TAX_ID_DOUBTFUL;
                            case INCONVENIENT_WORD -> ProblemCode.TAX_ID_WORD;
                        });
            case TaxId.Wrong(var fault, var hint) ->
                hint == null ? Reading.wrong(problem(fault)) : Reading.wrong(problem(fault), hint);
        };
    }

    /** Whether the number came without its check digit: then it has no more digits than the number alone. */
    private static boolean wasAdded(String text, TaxId.Valid id) {
        return !id.checkDigit().isEmpty()
                && text.replaceAll("[^0-9Kk]", "").length() == id.number().length();
    }

    private static ProblemCode problem(TaxId.Fault fault) {
        return switch (fault) {
            case LENGTH -> ProblemCode.TAX_ID_LENGTH;
            case FORM, EMPTY -> ProblemCode.TAX_ID_FORM;
            case PREFIX -> ProblemCode.TAX_ID_PREFIX;
            case CHECK_DIGIT -> ProblemCode.TAX_ID_CHECK_DIGIT;
        };
    }
}
