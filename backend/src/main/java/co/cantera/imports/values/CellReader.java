package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the text of one cell. Whatever the text is, it is data: a formula is kept as the letters it is made of. */
public final class CellReader {

    private static final Pattern SPREADSHEET_ERROR = Pattern.compile(
            "#(?:N/[AD]|REF!|¡REF!|DIV/0!|¡DIV/0!|VALUE!|¡VALOR!|NAME\\?|¿NOMBRE\\?|NUM!|¡NUM!|NULL!|¡NULO!)");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFEFF]");
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "n/a", "na", "n.a.", "n/d", "null", "none", "(none)");

    private CellReader() {}

    public static Reading read(ValueKind kind, String cell, CellContext context) {
        var text = clean(cell);
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        if (SPREADSHEET_ERROR.matcher(text).matches()) {
            return Reading.wrong(ProblemCode.SPREADSHEET_ERROR);
        }
        return switch (kind) {
            case TEXT -> TextCell.line(text);
            case LONG_TEXT -> TextCell.paragraph(text);
            case REFERENCE -> TextCell.reference(text);
            case STAGE -> TextCell.stage(text);
            default -> NOTHING.contains(PlainText.fold(text)) ? Reading.NOTHING : typed(kind, text, context);
        };
    }

    /** The text as it can be stored: without control characters and the blanks around it. */
    public static String clean(String cell) {
        var storable = cell.chars().allMatch(character -> character >= ' ' && character != '\uFEFF');
        return storable ? cell.strip() : UNSTORABLE.matcher(cell).replaceAll("").strip();
    }

    private static Reading typed(ValueKind kind, String text, CellContext context) {
        return switch (kind) {
            case EMAIL -> ContactCell.email(text);
            case PHONE -> ContactCell.phone(text, context);
            case WEBSITE -> ContactCell.website(text);
            case TAX_ID -> TaxIdCell.read(text, context.country());
            case COUNT -> NumberCell.count(text, context.numberStyle());
            case PERCENT -> NumberCell.percent(text, context.numberStyle());
            case MONEY -> NumberCell.money(text, context);
            case CURRENCY -> NumberCell.currency(text);
            case DATE -> DateCell.read(text, context);
            case COUNTRY -> CountryCell.read(text);
            case YES_NO -> YesNoCell.read(text);
            case RESULT -> YesNoCell.result(text);
            case TEXT, LONG_TEXT, REFERENCE, STAGE -> throw new IllegalArgumentException(kind + " is text");
        };
    }
}
