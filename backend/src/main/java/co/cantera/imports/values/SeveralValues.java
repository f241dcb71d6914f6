package co.cantera.imports.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The values of a cell into which a program wrote a JSON list or object; of every other cell, its text.
 *
 * @param first empty where the list is
 * @param more whether there are others
 */
record SeveralValues(String first, boolean more, List<String> all) {

    private static final Pattern JSON = Pattern.compile("(?s)\\[.*]|\\{.*}");
    private static final Pattern LABELLED = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern NAMED = Pattern.compile("\"[^\"]*\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern LISTED = Pattern.compile("\"([^\"]*)\"");

    static SeveralValues of(String text) {
        if (!JSON.matcher(text).matches()) {
            return new SeveralValues(text, false, List.of(text));
        }
        for (var form : List.of(LABELLED, NAMED, LISTED)) {
            var values = form.matcher(text).results().map(SeveralValues::value).toList();
            if (!values.isEmpty()) {
                return new SeveralValues(values.getFirst(), values.size() > 1, values);
            }
        }
        return new SeveralValues("", false, List.of());
    }

    /** The same where the first value holds several itself. */
    SeveralValues startingWith(String part, boolean others) {
        return new SeveralValues(part, more || others, all);
    }

    /** The reading of the first value, with a note where there are more. */
    Reading noted(Reading reading) {
        if (!more || reading.value() == null) {
            return reading;
        }
        var repairs = new ArrayList<>(reading.repairs());
        repairs.add(RepairCode.FIRST_OF_SEVERAL);
        return new Reading(reading.value(), reading.problem(), reading.arguments(), List.copyOf(repairs));
    }

    private static String value(MatchResult match) {
        return match.group(1);
    }
}
