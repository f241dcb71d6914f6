package co.cantera.shared.graph;

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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large a document may be before it is looked at any further: nesting, aliases, directives, root fields, fields after fragments are
 * expanded, and cost, where everything below a list counts once for each row that was asked for.
 */
final class DocumentLimits {

    private static final int DEPTH = 12;
    private static final int ROOT_FIELDS = 10;
    private static final int ALIASES = 30;
    private static final int DIRECTIVES = 10;
    private static final int FIELDS = 2_000;
    private static final long COST = 50_000;
    private static final int ROWS_WHEN_VARIABLE = 100;

    private final Map<String, FragmentDefinition> fragments;
    private int fields;
    private int aliases;
    private int directives;

    private DocumentLimits(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** The code of the first limit that the document breaks, null when it keeps all. */
    static @Nullable String broken(Document document) {
        if (document.getDefinitionsOfType(OperationDefinition.class).size() > 1) {
            return "ONE_OPERATION";
        }
        try {
            for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
                new DocumentLimits(document.getDefinitionsOfType(FragmentDefinition.class).stream()
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
        limit(cost(operation.getSelectionSet(), 1) <= COST, "TOO_COSTLY");
    }

    private void count(Iterable<Directive> found) {
        for (Directive ignored : found) {
            limit(++directives <= DIRECTIVES, "TOO_MANY_DIRECTIVES");
        }
    }

    private long cost(@Nullable SelectionSet set, int depth) {
        if (set == null) {
            return 0;
        }
        limit(depth <= DEPTH, "TOO_DEEP");
        long cost = 0;
        for (Selection<?> selection : set.getSelections()) {
            cost += switch (selection) {
                case Field field -> cost(field, depth);
                case InlineFragment inline -> {
                    count(inline.getDirectives());
                    yield cost(inline.getSelectionSet(), depth);
                }
                case FragmentSpread spread -> {
                    count(spread.getDirectives());
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    // an unknown fragment is for the validation to refuse; a cycle runs into the limit of fields
                    yield fragment == null ? 0 : cost(fragment.getSelectionSet(), depth);
                }
                default -> 0;
            };
            limit(cost <= COST, "TOO_COSTLY");
        }
        return cost;
    }

    private long cost(Field field, int depth) {
        limit(++fields <= FIELDS, "TOO_MANY_FIELDS");
        limit(field.getAlias() == null || ++aliases <= ALIASES, "TOO_MANY_ALIASES");
        count(field.getDirectives());
        return 1 + rows(field) * cost(field.getSelectionSet(), depth + 1);
    }

    private static long rows(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .mapToLong(argument -> argument.getValue() instanceof IntValue literal
                        ? Math.max(1, literal.getValue().longValue())
                        : ROWS_WHEN_VARIABLE)
                .findFirst()
                .orElse(1);
    }

    private static void limit(boolean kept, String code) {
        if (!kept) {
            throw new Refusal(code);
        }
    }
}
