package co.cantera.imports.values;

import co.cantera.imports.values.CellValue.Text;
import co.cantera.shared.latam.PlainText;
import java.util.regex.Pattern;

/** Cells whose value is text. */
final class TextCell {

    private static final int LINE = 500;
    private static final int PARAGRAPH = 20_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MODULE_PREFIX = Pattern.compile("^\\w+::::");
    private static final char REPLACEMENT = '\uFFFD';

    private TextCell() {}

    static Reading line(String text) {
        return limited(onOneLine(text), LINE);
    }

    static Reading paragraph(String text) {
        return limited(text, PARAGRAPH);
    }

    /** Without the module's name that vtiger writes before it; of a JSON list the first entry. */
    static Reading reference(String text) {
        var several = SeveralValues.of(MODULE_PREFIX.matcher(text).replaceFirst(""));
        return several.first().isEmpty() ? Reading.NOTHING : several.noted(line(several.first()));
    }

    static Reading stage(String text) {
        var name = onOneLine(text);
        return name.length() > LINE
                ? Reading.wrong(ProblemCode.TEXT_TOO_LONG, String.valueOf(LINE))
                : Reading.of(new CellValue.Stage(name, StageWords.outcome(name)));
    }

    private static String onOneLine(String text) {
        return PlainText.hasSurplusBlanks(text) ? BLANKS.matcher(text).replaceAll(" ") : text;
    }

    private static Reading limited(String text, int limit) {
        if (text.length() > limit) {
            return Reading.wrong(ProblemCode.TEXT_TOO_LONG, String.valueOf(limit));
        }
        return text.indexOf(REPLACEMENT) >= 0
                ? Reading.doubtful(new Text(text), ProblemCode.BROKEN_CHARACTER)
                : Reading.of(new Text(text));
    }
}
