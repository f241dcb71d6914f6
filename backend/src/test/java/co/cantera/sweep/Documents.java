package co.cantera.sweep;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the document that calls one field of the API with the arguments of an example and asks for the whole answer. */
final class Documents {

    private Documents() {}

    static String of(String kind, GraphQLFieldDefinition field, Map<String, Object> example) {
        List<String> declared = new ArrayList<>();
        List<String> passed = new ArrayList<>();
        field.getArguments().forEach(argument -> {
            if (example.containsKey(argument.getName()) || !IdPaths.of(field).isEmpty()) {
                declared.add("$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType())
                        + (argument.hasSetDefaultValue() && argument.getName().equals("first") ? " = 20" : ""));
                passed.add(argument.getName() + ": $" + argument.getName());
            }
        });
        return declared.isEmpty()
                ? "%s { %s %s }".formatted(kind, field.getName(), WholeAnswer.of(field))
                : "%s (%s) { %s(%s) %s }"
                        .formatted(
                                kind,
                                String.join(", ", declared),
                                field.getName(),
                                String.join(", ", passed),
                                WholeAnswer.of(field));
    }
}
