package co.cantera.shared.graph;

import static java.util.Objects.requireNonNull;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a document may be before it is looked at any further: nesting, aliases, directives, root fields, fields after fragments are
 * expanded, and cost, where everything below a list counts once for each row that was asked for. A list that pages stands below a single
 * record only: below a list it would be read once for each row. Documents come here once they are valid.
 */
final class DocumentLimits {

    private static final int DEPTH = 12;
    private static final int ROOT_FIELDS = 10;
    private static final int ALIASES = 30;
    private static final int DIRECTIVES = 10;
    private static final int FIELDS = 2_000;
    private static final long COST = 50_000;
    private static final int ROWS_WHEN_UNKNOWN = 100;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private int fields;
    private int aliases;
    private int directives;

    /** Where a selection stands. */
    private record Place(GraphQLCompositeType type, int depth, boolean inList) {

        Place of(GraphQLCompositeType condition) {
            return new Place(condition, depth, inList);
        }

        Place below(GraphQLFieldDefinition field) {
            return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType within
                    ? new Place(
                            within,
                            depth + 1,
                            inList || GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                    : this;
        }
    }

    private DocumentLimits(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    /** The code of the first limit that the document breaks, null when it keeps all. */
    static @Nullable String broken(Document document, GraphQLSchema schema) {
        if (document.getDefinitionsOfType(OperationDefinition.class).size() > 1) {
            return "ONE_OPERATION";
        }
        try {
            for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                new DocumentLimits(
                                schema,
                                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                        .collect(Collectors.toMap(
                                                FragmentDefinition::getName, Function.identity(), (a, b) -> a)))
                        .check(operation);
            }
            return null;
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private void check(OperationDefinition operation) {
        limit(operation.getSelectionSet().getSelections().size() <= ROOT_FIELDS, "TOO_MANY_ROOT_FIELDS");
        count(operation.getDirectives());
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (root != null) {
            limit(cost(operation.getSelectionSet(), new Place(root, 1, false)) <= COST, "TOO_COSTLY");
        }
    }

    private void count(Iterable<Directive> found) {
        for (Directive ignored : found) {
            limit(++directives <= DIRECTIVES, "TOO_MANY_DIRECTIVES");
        }
    }

    private long cost(@Nullable SelectionSet set, Place place) {
        if (set == null) {
            return 0;
        }
        limit(place.depth() <= DEPTH, "TOO_DEEP");
        long cost = 0;
        for (Selection<?> selection : set.getSelections()) {
            cost += switch (selection) {
                case Field field -> cost(field, place);
                case InlineFragment inline -> {
                    count(inline.getDirectives());
                    yield cost(inline.getSelectionSet(), within(place, inline.getTypeCondition()));
                }
                case FragmentSpread spread -> {
                    count(spread.getDirectives());
                    FragmentDefinition fragment = requireNonNull(fragments.get(spread.getName()));
                    yield cost(fragment.getSelectionSet(), within(place, fragment.getTypeCondition()));
                }
                default -> 0;
            };
            limit(cost <= COST, "TOO_COSTLY");
        }
        return cost;
    }

    private Place within(Place place, @Nullable TypeName condition) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? place.of(type)
                : place;
    }

    private long cost(Field field, Place place) {
        limit(++fields <= FIELDS, "TOO_MANY_FIELDS");
        limit(field.getAlias() == null || ++aliases <= ALIASES, "TOO_MANY_ALIASES");
        count(field.getDirectives());
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, place.type(), field.getName());
        GraphQLArgument first = definition.getArgument("first");
        limit(first == null || !place.inList(), "NESTED_LIST");
        return 1 + (first == null ? 1 : rows(field, first)) * cost(field.getSelectionSet(), place.below(definition));
    }

    /** How many rows are asked for; the schema's own number when the document names none. */
    private static long rows(Field field, GraphQLArgument first) {
        Object asked = field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .<Object>map(Argument::getValue)
                .findFirst()
                .orElse(first.getArgumentDefaultValue().getValue());
        return asked instanceof IntValue literal
                ? Math.max(1, literal.getValue().longValue())
                : ROWS_WHEN_UNKNOWN;
    }

    private static void limit(boolean kept, String code) {
        if (!kept) {
            throw new Refusal(code);
        }
    }
}
