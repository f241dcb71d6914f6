package co.cantera.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a value somewhere into nested arguments. */
final class Arguments {

    private Arguments() {}

    /** The arguments with the id at the path; where a list is expected, a list of the one id. */
    static Map<String, Object> with(Map<String, Object> arguments, List<String> path, String id) {
        return put(arguments, path, id);
    }

    private static Map<String, Object> put(@Nullable Object at, List<String> path, String id) {
        Map<String, Object> copy = new LinkedHashMap<>();
        Object first = at instanceof List<?> list && !list.isEmpty() ? list.getFirst() : at;
        if (first instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put((String) key, value));
        }
        String key = path.getFirst();
        if (List.of("after", "before", "top").contains(key)) {
            copy.clear();
        }
        copy.put(key, path.size() == 1 ? leaf(key, id) : branch(key, copy.get(key), path, id));
        return copy;
    }

    private static Object leaf(String key, String id) {
        return key.equals("in") || key.endsWith("Ids") ? List.of(id) : id;
    }

    private static Object branch(String key, @Nullable Object at, List<String> path, String id) {
        Map<String, Object> inner = put(at, path.subList(1, path.size()), id);
        if (key.equals("fields")) {
            inner.put("key", "ninguno");
        }
        return List.of("and", "or", "fields").contains(key) || at instanceof List<?> ? List.of(inner) : inner;
    }
}
