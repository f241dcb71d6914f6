package co.cantera.imports.matching;

import co.cantera.imports.matching.MappingQuestion.Kind;
import co.cantera.imports.values.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a mapping leaves to the person. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<MappingQuestion> of(Mapping mapping) {
        var fields = mapping.columns().stream().map(ColumnMapping::field).toList();
        var questions = new ArrayList<MappingQuestion>();
        if (fields.stream().noneMatch(Mapping.naming(mapping.object())::contains)) {
            questions.add(new MappingQuestion(Kind.NAME, null));
        }
        if (mapping.currency() == null && fields.stream().anyMatch(field -> field.kind() == ValueKind.MONEY)) {
            questions.add(new MappingQuestion(Kind.CURRENCY, null));
        }
        var times = fields.stream().collect(Collectors.groupingBy(field -> field, Collectors.counting()));
        for (var column : mapping.columns()) {
            ofColumn(column, times.getOrDefault(column.field(), 0L) > 1).stream()
                    .map(kind -> new MappingQuestion(kind, column))
                    .forEach(questions::add);
        }
        return List.copyOf(questions);
    }

    private static List<Kind> ofColumn(ColumnMapping column, boolean fieldTwice) {
        var kinds = new ArrayList<Kind>();
        if (column.needsNumberStyle()) {
            kinds.add(Kind.NUMBER_STYLE);
        }
        if (column.needsDateStyle()) {
            kinds.add(Kind.DATE_STYLE);
        }
        if (fieldTwice) {
            kinds.add(Kind.FIELD_TWICE);
        }
        return kinds;
    }
}
