package co.cantera.imports.matching;

import co.cantera.imports.matching.MappingQuestion.Kind;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a mapping leaves to the person. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<MappingQuestion> of(Mapping mapping) {
        var questions = new ArrayList<MappingQuestion>();
        if (mapping.columns().stream()
                .map(ColumnMapping::field)
                .noneMatch(Mapping.naming(mapping.object())::contains)) {
            questions.add(new MappingQuestion(Kind.NAME, null));
        }
        if (mapping.currency() == null && mapping.filled().anyMatch(column -> column.kind() == ValueKind.MONEY)) {
            questions.add(new MappingQuestion(Kind.CURRENCY, null));
        }
        var times = mapping.filled().collect(Collectors.groupingBy(ColumnMapping::target, Collectors.counting()));
        mapping.filled()
                .forEach(column -> ofColumn(column, isTwice(column, times)).stream()
                        .map(kind -> new MappingQuestion(kind, column))
                        .forEach(questions::add));
        return List.copyOf(questions);
    }

    private static boolean isTwice(ColumnMapping<?> column, Map<String, Long> times) {
        boolean gathers = column.field() instanceof TargetField field && field.gathers();
        return !gathers && times.getOrDefault(column.target(), 0L) > 1;
    }

    private static List<Kind> ofColumn(ColumnMapping<?> column, boolean fieldTwice) {
        var kinds = new ArrayList<Kind>();
        if (column.numberStyle() == NumberStyle.AMBIGUOUS && column.kind().isNumber()) {
            kinds.add(Kind.NUMBER_STYLE);
        }
        if (column.dateStyle() == DateStyle.AMBIGUOUS && column.kind() == ValueKind.DATE) {
            kinds.add(Kind.DATE_STYLE);
        }
        if (fieldTwice) {
            kinds.add(Kind.FIELD_TWICE);
        }
        return kinds;
    }
}
