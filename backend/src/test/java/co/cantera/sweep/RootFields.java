package co.cantera.sweep;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes a test of every query and every mutation of the API, so that none is forgotten. */
final class RootFields {

    private RootFields() {}

    /** @param test takes {@code query} or {@code mutation} and the field */
    static Stream<DynamicTest> each(GraphQLSchema schema, BiConsumer<String, GraphQLFieldDefinition> test) {
        return Stream.concat(
                schema.getQueryType().getFields().stream().map(field -> one("query", field, test)),
                schema.getMutationType().getFields().stream().map(field -> one("mutation", field, test)));
    }

    private static DynamicTest one(
            String kind, GraphQLFieldDefinition field, BiConsumer<String, GraphQLFieldDefinition> test) {
        return DynamicTest.dynamicTest(field.getName(), () -> test.accept(kind, field));
    }
}
