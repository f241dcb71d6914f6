package co.cantera.shared.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentLimitsTest {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                    type Query { deals(first: Int! = 20): Deals! board(first: Int! = 20): Board! deal: Deal }
                    type Board { columns: [Column!]! }
                    type Column { deals: Deals! }
                    type Deals { edges: [Edge!]! }
                    type Edge { node: Deal! }
                    type Deal { name: String changes(first: Int! = 20): Changes! }
                    type Changes { kinds: [String!]! }
                    """));

    /** Lists one by one take the same fields: 3 × 650, of which each counts 20 times or as often as it says. */
    @Test
    void countsTheRowsOfAListThatNamesNone() {
        String three = "{ %1$s board { columns { deals { edges { node { %2$s } } } } } %3$s }";
        String names = names(650);
        String one = "deals(first: 1) { edges { node { %s } } }".formatted(names);
        String some = "deals { edges { node { %s } } }".formatted(names);
        String many = "deals(first: 37) { edges { node { %s } } }".formatted(names);
        assertThat(broken(three.formatted(one, names, many))).isNull();
        assertThat(broken(three.formatted(some, names, many))).isEqualTo("TOO_COSTLY");
    }

    @Test
    void refusesAListBelowTheRowsOfAnother() {
        assertThat(broken("{ deal { changes { kinds } } }")).isNull();
        assertThat(broken("{ deals { edges { node { changes { kinds } } } } }")).isEqualTo("NESTED_LIST");
        assertThat(
                        broken(
                                "{ board { columns { deals { edges { node { ...D } } } } } } fragment D on Deal { changes { kinds } }"))
                .isEqualTo("NESTED_LIST");
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name").collect(Collectors.joining(" "));
    }

    private static @Nullable String broken(String document) {
        return DocumentLimits.broken(Parser.parse(document), SCHEMA);
    }
}
