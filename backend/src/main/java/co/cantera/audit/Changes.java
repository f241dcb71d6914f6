package co.cantera.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the fields that an act really changes. */
public final class Changes {

    private final List<FieldChange> fields = new ArrayList<>();

    /** Notes a field when its value is not the same before and after. */
    public Changes field(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new FieldChange(name, text(before), text(after)));
        }
        return this;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The fields that change, in the order in which they were noted. */
    public List<FieldChange> fields() {
        return List.copyOf(fields);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list when list.isEmpty() -> null;
            case List<?> list ->
                String.join(", ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }
}
