package co.cantera.imports;

import co.cantera.shared.access.Access;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about one row of a file.
 *
 * @param row the line of the file, the header being 1
 * @param column the header of the column, null when it concerns the whole row
 * @param key which text of which kind: {@code problem.…}, {@code repair.…} or {@code field.…}
 * @param arguments what the text says besides
 * @param refused whether the row was refused
 */
record ImportIssue(
        int seq,
        int row,
        @Nullable String column,
        @Nullable String value,
        String key,
        List<String> arguments,
        boolean refused) {

    private static final String FIELD = "field.";

    /** A stable code for programs. */
    public String code() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** What is wrong and how to mend it, in the language of the request. */
    public String message() {
        return key.startsWith(FIELD) ? ofField() : text(key, arguments);
    }

    /** The modules' rules say what is wrong with a field; the file says where. */
    private String ofField() {
        String fault = Texts.get("problems", Access.current().language(), key, arguments.toArray());
        return text(column == null ? "problem.RECORD" : "problem.FIELD", List.of(fault));
    }

    private String text(String suffix, List<String> more) {
        Object[] all = Stream.concat(
                        Stream.of(String.valueOf(row), column == null ? "" : column, value == null ? "" : value),
                        more.stream())
                .toArray();
        return Texts.get("imports", Access.current().language(), "imports." + suffix, all);
    }
}
