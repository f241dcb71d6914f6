package co.cantera.fields;

import co.cantera.audit.Changes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells in plain texts what an act changes of a custom field. */
final class FieldChanges {

    private FieldChanges() {}

    /** @param before null for a new field */
    static Changes of(@Nullable CustomField before, CustomField after) {
        Changes changes = new Changes();
        note(changes, "object", before, after, field -> field.object().name());
        note(changes, "kind", before, after, field -> field.kind().name());
        note(changes, "label", before, after, CustomField::label);
        note(changes, "section", before, after, CustomField::section);
        note(changes, "help", before, after, CustomField::help);
        note(
                changes,
                "reason",
                before,
                after,
                field -> field.required() == null ? null : field.required().reason());
        note(
                changes,
                "example",
                before,
                after,
                field -> field.required() == null ? null : field.required().example());
        note(changes, "options", before, after, FieldChanges::options);
        note(changes, "showWhen", before, after, FieldChanges::condition);
        note(changes, "secret", before, after, CustomField::secret);
        note(changes, "quick", before, after, CustomField::quick);
        note(changes, "retired", before, after, field -> field.retiredAt() != null);
        return changes;
    }

    private static void note(
            Changes changes,
            String name,
            @Nullable CustomField before,
            CustomField after,
            Function<CustomField, @Nullable Object> part) {
        changes.field(name, before == null ? null : part.apply(before), part.apply(after));
    }

    private static Object options(CustomField field) {
        return field.options().stream()
                .map(option -> option.retired() ? "(" + option.label() + ")" : option.label())
                .toList();
    }

    private static @Nullable Object condition(CustomField field) {
        FieldCondition condition = field.showWhen();
        return condition == null ? null : condition.field() + " = " + String.join(" | ", condition.values());
    }
}
