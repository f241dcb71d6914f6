package co.cantera.shared.graph;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.CanteraTest;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

@CanteraTest
@Import(GraphSchemaTest.Inspection.class)
class GraphSchemaTest {

    @TestConfiguration
    static class Inspection {

        final List<SchemaReport> reports = new ArrayList<>();

        @Bean
        GraphQlSourceBuilderCustomizer inspectMappings(GraphPayloads payloads) {
            return builder -> builder.inspectSchemaMappings(payloads::mapTo, reports::add);
        }

        @Bean
        GraphPayloads payloads() {
            return new GraphPayloads();
        }
    }

    @Autowired
    Inspection inspection;

    @Autowired
    GraphQlSource source;

    @Test
    void everyFieldHasItsSourceAndEverySourceItsField() {
        SchemaReport report = inspection.reports.getFirst();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void everythingIsDescribedInASentence() {
        assertThat(ownTypes(source.schema())
                        .flatMap(GraphSchemaTest::parts)
                        .filter(part -> part.getDescription() == null
                                || !part.getDescription().strip().matches("(?s).+[.0-9]"))
                        .map(GraphQLNamedSchemaElement::getName))
                .isEmpty();
    }

    @Test
    void noInputNamesATenant() {
        assertThat(ownTypes(source.schema())
                        .filter(GraphQLInputObjectType.class::isInstance)
                        .flatMap(type -> ((GraphQLInputObjectType) type).getFields().stream())
                        .filter(field -> field.getName()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("tenant")))
                .isEmpty();
    }

    @Test
    void everyMutationTakesOneInputWithAKeyAndAnswersAPayload() {
        for (GraphQLFieldDefinition act : source.schema().getMutationType().getFields()) {
            assertThat(act.getArguments()).as(act.getName()).hasSize(1);
            GraphQLInputObjectType input = (GraphQLInputObjectType) graphql.schema.GraphQLTypeUtil.unwrapAll(
                    act.getArgument("input").getType());
            assertThat(input.getField("idempotencyKey")).as(act.getName()).isNotNull();
            assertThat(graphql.schema.GraphQLTypeUtil.unwrapAll(act.getType()))
                    .as(act.getName())
                    .isInstanceOf(GraphQLUnionType.class);
        }
    }

    static Stream<GraphQLNamedType> ownTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !(type instanceof GraphQLScalarType))
                .filter(type -> type.getDefinition() != null);
    }

    private static Stream<GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object
            when !List.of("Query", "Mutation").contains(object.getName()) ->
                Stream.concat(Stream.of(object), object.getFields().stream());
            case GraphQLObjectType root -> Stream.concat(Stream.empty(), root.getFields().stream());
            case GraphQLInputObjectType input -> Stream.concat(Stream.of(input), input.getFields().stream());
            default -> Stream.of(type);
        };
    }

    /** The schema as text, for comparing with what was released. */
    static String printed(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(false)).print(schema);
    }
}
