package co.cantera.shared.graph;

import java.util.List;

/** The input was refused because of some of its fields. */
public record InvalidInput(List<FieldProblem> fields) implements Problem {

    /** Refuses one field. */
    public static InvalidInput field(String path, String code, Object... arguments) {
        return new InvalidInput(List.of(FieldProblem.of(path, code, arguments)));
    }

    @Override
    public String code() {
        return "INVALID_INPUT";
    }
}
