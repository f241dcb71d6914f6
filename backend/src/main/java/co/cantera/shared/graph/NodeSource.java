package co.cantera.shared.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the records of one type by the outer form of their id; each module offers one for each of its types. */
public interface NodeSource {

    /** The prefix of the ids that this source knows. */
    String prefix();

    /** The record, null when it is unknown or not visible to the person who asks. */
    @Nullable
    Object find(String id);

    /** Those of these records that are there and that the person may see, by their ids. */
    default Map<String, Object> findAll(List<String> ids) {
        Map<String, Object> found = new HashMap<>();
        for (String id : ids) {
            Object record = find(id);
            if (record != null) {
                found.put(id, record);
            }
        }
        return found;
    }

    /** A source whose records are at hand, so that several of them cost no more than one. */
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

    /** A source that reads several records at once; of these it gives only those that are not deleted. */
    static <T> NodeSource of(
            String prefix,
            Function<String, @Nullable Object> find,
            Function<List<String>, List<T>> findAll,
            Function<T, Object> id) {
        return new NodeSource() {
            @Override
            public String prefix() {
                return prefix;
            }

            @Override
            public @Nullable Object find(String wanted) {
                return find.apply(wanted);
            }

            @Override
            public Map<String, Object> findAll(List<String> ids) {
                return findAll.apply(ids).stream()
                        .collect(Collectors.toMap(each -> id.apply(each).toString(), Function.identity()));
            }
        };
    }
}
