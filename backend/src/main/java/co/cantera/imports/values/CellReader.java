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

    /** What people write where they have nothing to write, also where a text is asked for. */
    private static final Set<String> SAID_TO_BE_NOTHING = Set.of(
            "-",
            "--",
            "---",
            ".",
            "n/a",
            "n.a.",
            "n.a",
            "#n/a",
            "n/d",
            "s/d",
            "s/i",
            "null",
            "(none)",
            "(vacio)",
            "(en blanco)",
            "sin dato",
            "sin datos",
            "sin informacion",
            "no aplica",
            "no registra",
            "no disponible",
            "ninguno",
            "ninguna");

    private static final Set<ValueKind> REMARKED = Set.of(
            ValueKind.MONEY,
            ValueKind.COUNT,
            ValueKind.PERCENT,
            ValueKind.DATE,
            ValueKind.PHONE,
            ValueKind.PHONES,
            ValueKind.TAX_ID);
    private static final Pattern REMARK =
            Pattern.compile("(.*\\d[%\\d]?)\\s*(?:\\*+|\\([^)]*\\p{L}[^)]*\\)|\\s[-–]\\s\\p{L}[\\p{L} .]*)");

    private CellReader() {}

    public static Reading read(ValueKind kind, String cell, CellContext context) {
        var text = clean(cell);
        if (text.isEmpty()) {
            return Reading.NOTHING;
        }
        if (text.charAt(0) == '#' && SPREADSHEET_ERROR.matcher(text).matches()) {
            return Reading.wrong(ProblemCode.SPREADSHEET_ERROR);
        }
        if (SAID_TO_BE_NOTHING.contains(PlainText.fold(text))) {
            return Reading.NOTHING;
        }
        var mended = Mojibake.mended(text);
        return (mended.equals(text)
                ? read(text, kind, context)
                : read(mended, kind, context).with(RepairCode.ENCODING_MENDED));
    }

    private static Reading read(String text, ValueKind kind, CellContext context) {
        return switch (kind) {
            case TEXT -> TextCell.line(text);
            case LONG_TEXT -> TextCell.paragraph(text);
            case REFERENCE -> TextCell.reference(text);
            case STAGE -> TextCell.stage(text);
            case PLACE -> PlaceCell.read(text, context);
            default -> NOTHING.contains(PlainText.fold(text)) ? Reading.NOTHING : withoutRemark(kind, text, context);
        };
    }

    /** Also without the blanks that do not break, which spreadsheets leave behind. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** What cannot be read may be followed by a remark: "1.200.000 (aprox.)", "310 555 0101 - Juan". */
    private static Reading withoutRemark(ValueKind kind, String text, CellContext context) {
        var whole = typed(kind, text, context);
        if (whole.problem() == null || !REMARKED.contains(kind)) {
            return whole;
        }
        var remark = REMARK.matcher(text);
        if (!remark.matches()) {
            return whole;
        }
        var bare = typed(kind, remark.group(1), context);
        return bare.problem() == null ? bare.with(RepairCode.REMARK_REMOVED) : whole;
    }

    /** The text as it can be stored: without control characters and the blanks around it. */
    public static String clean(String cell) {
        return stripped(isStorable(cell) ? cell : UNSTORABLE.matcher(cell).replaceAll(""));
    }

    private static boolean isStorable(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) == '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    private static Reading typed(ValueKind kind, String text, CellContext context) {
        return switch (kind) {
            case EMAIL -> ContactCell.email(text);
            case PHONE -> ContactCell.phone(text, context);
            case EMAILS -> ContactCell.emails(text);
            case PHONES -> ContactCell.phones(text, context);
            case WEBSITE -> ContactCell.website(text);
            case TAX_ID -> TaxIdCell.read(text, context.country());
            case COUNT -> NumberCell.count(text, context.numberStyle());
            case PERCENT -> NumberCell.percent(text, context.numberStyle());
            case MONEY -> NumberCell.money(text, context);
            case CURRENCY -> NumberCell.currency(text, context);
            case DATE -> DateCell.read(text, context);
            case COUNTRY -> CountryCell.read(text);
            case YES_NO -> YesNoCell.read(text);
            case RESULT -> YesNoCell.result(text);
            case TEXT, LONG_TEXT, REFERENCE, STAGE, PLACE, CHOICE ->
                throw new IllegalArgumentException(kind + " is text");
        };
    }
}
