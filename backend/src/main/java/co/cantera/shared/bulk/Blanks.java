package co.cantera.shared.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a row leaves empty on purpose, so that they are emptied.
 *
 * @param fields by the keys that they have in imports
 */
public record Blanks(Set<String> fields) {

    /** What is empty says nothing. */
    public static final Blanks SILENT = new Blanks(Set.of());

    /** Whether one of these is emptied. */
    public boolean erases(String... keys) {
        return Set.of(keys).stream().anyMatch(fields::contains);
    }

    /** The fields without those of them that are emptied. */
    public CustomFields of(CustomFields all) {
        Map<String, Object> left = new LinkedHashMap<>(all.values());
        return left.keySet().removeIf(key -> fields.contains(CustomFields.path(key))) ? new CustomFields(left) : all;
    }

    /** What becomes of a field: what is given, nothing where it is emptied, else what was before. */
    public <T> @Nullable T of(String key, @Nullable T given, @Nullable T before) {
        return given != null ? given : fields.contains(key) ? null : before;
    }
}
