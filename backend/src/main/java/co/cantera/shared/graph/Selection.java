package co.cantera.shared.graph;

import static java.util.Objects.requireNonNull;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants below a field, read from the document as it stands, which costs a fraction of the engine's own selection set. What
 * a directive takes away again counts as wanted: it is loaded in vain, never missing.
 */
public final class Selection {

    private final List<Field> fields;
    private final Map<String, FragmentDefinition> fragments;

    private Selection(Collection<Field> parents, Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
        this.fields = parents.stream()
                .flatMap(parent -> fields(parent.getSelectionSet()))
                .toList();
    }

    /** What is wanted below the field that is being fetched. */
    public static Selection of(DataFetchingEnvironment field) {
        return new Selection(field.getMergedField().getFields(), field.getFragmentsByName());
    }

    /** Whether the field with this name is wanted. */
    public boolean contains(String name) {
        return fields.stream().anyMatch(field -> field.getName().equals(name));
    }

    /** The names of all fields that are wanted. */
    public Set<String> names() {
        return fields.stream().map(Field::getName).collect(Collectors.toUnmodifiableSet());
    }

    /** What is wanted below the field with this name. */
    public Selection below(String name) {
        return new Selection(
                fields.stream().filter(field -> field.getName().equals(name)).toList(), fragments);
    }

    private Stream<Field> fields(@Nullable SelectionSet set) {
        return set == null
                ? Stream.of()
                : set.getSelections().stream().flatMap(selection -> switch (selection) {
                    case Field field -> Stream.of(field);
                    case InlineFragment inline -> fields(inline.getSelectionSet());
                    case FragmentSpread spread ->
                        fields(requireNonNull(fragments.get(spread.getName())).getSelectionSet());
                    default -> Stream.of();
                });
    }
}
