package co.cantera.shared.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record for which there is no column, by their key.
 *
 * @param values texts, numbers and maps of them
 */
public record CustomFields(Map<String, Object> values) {

    /** Where a record has them. */
    public static final String PATH = "fields";

    private static final String PREFIX = PATH + ".";

    public static final CustomFields NONE = new CustomFields(Map.of());

    /** How inputs, columns and timelines name the field with this key. */
    public static String path(String key) {
        return PREFIX + key;
    }

    /** Whether a name is that of such a field. */
    public static boolean isPath(String name) {
        return name.startsWith(PREFIX);
    }

    /** The key in the name of such a field. */
    public static String keyOf(String path) {
        return path.substring(PREFIX.length());
    }

    /** These fields with others on top of them. */
    public CustomFields with(CustomFields others) {
        if (others.values.isEmpty()) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new CustomFields(all);
    }

    /** Takes a field that is different. */
    @FunctionalInterface
    public interface Differences {

        void differ(String field, @Nullable Object before, @Nullable Object after);
    }

    /** Tells which fields are different from what they were. */
    public void differencesFrom(@Nullable CustomFields before, Differences told) {
        values.forEach((key, value) -> told.differ(key, before == null ? null : before.values.get(key), value));
    }
}
