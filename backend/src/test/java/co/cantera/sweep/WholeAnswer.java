package co.cantera.sweep;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.stream.Collectors;

/** Writes the selection that asks for everything a type can answer, three levels deep. */
final class WholeAnswer {

    private static final int DEPTH = 4;

    private WholeAnswer() {}

    static String of(GraphQLFieldDefinition field) {
        return selection(GraphQLTypeUtil.unwrapAll(field.getType()), 0);
    }

    private static String selection(GraphQLNamedType type, int depth) {
        return switch (type) {
            case GraphQLUnionType union ->
                "{ __typename "
                        + union.getTypes().stream()
                                .map(member -> inline(member, depth))
                                .collect(Collectors.joining(" "))
                        + " }";
            case GraphQLInterfaceType node when node.getName().equals("Node") -> "{ __typename id }";
            case GraphQLInterfaceType other -> "{ __typename " + fields(other.getFields(), depth) + " }";
            case GraphQLObjectType object -> "{ __typename " + fields(object.getFields(), depth) + " }";
            default -> "";
        };
    }

    private static String inline(GraphQLNamedOutputType member, int depth) {
        return "... on " + member.getName() + " " + selection(member, depth + 1);
    }

    private static String fields(Iterable<GraphQLFieldDefinition> fields, int depth) {
        StringBuilder text = new StringBuilder();
        for (GraphQLFieldDefinition field : fields) {
            GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
            boolean leaf = GraphQLTypeUtil.isLeaf(type);
            boolean costly = field.getArgument("first") != null && depth > 0;
            if (leaf || depth < DEPTH && !costly) {
                text.append(field.getName()).append(' ');
                text.append(leaf ? "" : selection(type, depth + 1)).append(' ');
            }
        }
        return text.toString();
    }
}
