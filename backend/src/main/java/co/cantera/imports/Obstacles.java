package co.cantera.imports;

import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.MappingQuestion;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Why an import cannot be tried or started yet, as questions to a person. */
final class Obstacles {

    private Obstacles() {}

    static List<FieldProblem> of(Reading reading, Mapping mapping) {
        List<FieldProblem> obstacles = new ArrayList<>();
        if (!reading.objectKnown()) {
            obstacles.add(obstacle("object", "chooseObject", "imports.object.unknown"));
        }
        if (!ImportRights.may(Access.current(), reading.object())) {
            obstacles.add(obstacle("object", "notAllowed", "imports.object.notAllowed"));
        }
        if (!ImportRules.offered(reading).contains(reading.rules().by())) {
            obstacles.add(obstacle("matchBy", "chooseMatchKey", "imports.question.MATCH_KEY"));
        }
        mapping.questions().forEach(question -> obstacles.add(of(question)));
        return List.copyOf(obstacles);
    }

    private static FieldProblem of(MappingQuestion question) {
        String key = "imports.question." + question.kind();
        String header = question.column() == null ? "" : question.column().header();
        return switch (question.kind()) {
            case NAME -> obstacle("columns", "chooseName", key);
            case CURRENCY -> obstacle("currency", "chooseCurrency", key);
            case NUMBER_STYLE -> obstacle("numberStyle", "chooseNumberStyle", key, header);
            case DATE_STYLE -> obstacle("dateStyle", "chooseDateStyle", key, header);
            case FIELD_TWICE -> obstacle("columns", "fieldTwice", key, header);
        };
    }

    private static FieldProblem obstacle(String path, String code, String key, String... arguments) {
        return new FieldProblem(
                path,
                code,
                Texts.get("imports", Access.current().language(), key, (Object[]) arguments),
                List.of(arguments));
    }
}
