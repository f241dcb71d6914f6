package co.cantera.sweep;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every place inside the arguments of a field where an id can stand, such as {@code input.place.after} or {@code filter.or.stage.in}. */
final class IdPaths {

    private static final int DEPTH = 5;

    private final List<List<String>> found = new ArrayList<>();

    static List<List<String>> of(GraphQLFieldDefinition field) {
        IdPaths paths = new IdPaths();
        for (GraphQLArgument argument : field.getArguments()) {
            paths.walk(List.of(argument.getName()), argument.getType(), 0);
        }
        // a client may give a new record any id, even one that another tenant has: from then on it is its own
        paths.found.sort(Comparator.comparing(path -> path.getLast().equals("id")));
        return paths.found;
    }

    private void walk(List<String> path, GraphQLInputType type, int groups) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        if (named.getName().equals("ID")) {
            found.add(path);
        } else if (named instanceof GraphQLInputObjectType object && path.size() < DEPTH) {
            for (GraphQLInputObjectField field : object.getFields()) {
                boolean group = List.of("and", "or", "not").contains(field.getName());
                if (!group || groups == 0) {
                    List<String> inner = new ArrayList<>(path);
                    inner.add(field.getName());
                    walk(inner, field.getType(), group ? groups + 1 : groups);
                }
            }
        }
    }
}
