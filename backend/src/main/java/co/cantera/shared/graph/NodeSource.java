package co.cantera.shared.graph;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the records of one type by the outer form of their id; each module offers one for each of its types. */
public interface NodeSource {

    /** The prefix of the ids that this source knows. */
    String prefix();

    /** The record, null when it is unknown or not visible to the person who asks. */
    @Nullable
    Object find(String id);

    /** A source made from a function. */
    static NodeSource of(String prefix, Function<String, @Nullable Object> find) {
        return new NodeSource() {
            @Override
            public String prefix() {
                return prefix;
            }

            @Override
            public @Nullable Object find(String id) {
                return find.apply(id);
            }
        };
    }
}
