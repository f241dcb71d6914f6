package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.ColumnProfile.Shape;
import co.cantera.imports.files.ColumnProfile.ValueCount;
import co.cantera.imports.matching.ColumnMatch.Reason;
import co.cantera.imports.values.CountryCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the field of one object that a column's header names: the exact name first, looser readings after it. */
final class FieldFinder {

    private final ImportObject object;
    private final HeaderNames names;

    FieldFinder(ImportObject object) {
        this.object = object;
        this.names = HeaderNames.of(object);
    }

    Candidate find(ColumnProfile column) {
        var words = HeaderWords.of(column.header());
        var own = words.after(object.prefixes());
        var found = exact(column, words.words(), 100, Reason.SAME_NAME);
        found = found != null ? found : exact(column, own, 90, Reason.SAME_NAME_WITHIN);
        found = found != null ? found : exact(column, words.withoutBrackets(), 80, Reason.SAME_NAME_WITHIN);
        found = found != null ? found : byWords(column, words.withoutBrackets(), List.of(), 70);
        found = found != null ? found : byWords(column, words.withoutBrackets(), object.prefixes(), 65);
        found = found != null ? found : byValues(column);
        return found != null ? placed(found) : Candidate.none(column);
    }

    private @Nullable Candidate exact(ColumnProfile column, String words, int score, Reason reason) {
        var name = names.exact().get(words);
        if (name == null) {
            return null;
        }
        var less = name.general() ? 5 : 0;
        return new Candidate(column, List.of(name.field()), score - less, reason, name.rank(), name.weight());
    }

    private @Nullable Candidate byWords(ColumnProfile column, String words, List<String> surplus, int score) {
        var found = names.ofWords(HeaderWords.significant(words, surplus));
        var fields = found.stream().map(HeaderNames.Name::field).distinct().toList();
        if (fields.isEmpty()) {
            return null;
        }
        var first = found.getFirst();
        return new Candidate(column, fields, score, Reason.SAME_WORDS, first.rank(), first.weight());
    }

    private @Nullable Candidate byValues(ColumnProfile column) {
        var email = object.fields().stream()
                .filter(field -> field.key().equals("email"))
                .findFirst();
        return column.shape() == Shape.EMAIL && email.isPresent()
                ? new Candidate(column, List.of(email.get()), 60, Reason.VALUES, Integer.MAX_VALUE, 1)
                : null;
    }

    /** What is called a place may hold countries. */
    private static Candidate placed(Candidate candidate) {
        return candidate.isFor(TargetField.COMPANY_CITY) && holdsCountries(candidate.column())
                ? candidate.as(TargetField.COMPANY_COUNTRY)
                : candidate;
    }

    private static boolean holdsCountries(ColumnProfile column) {
        var countries = column.values().stream()
                .filter(value -> value.value().length() > 3)
                .filter(value -> CountryCell.code(value.value()).isPresent())
                .mapToInt(ValueCount::rows)
                .sum();
        return countries * 2 > column.filled();
    }
}
