package co.cantera.fields;

import co.cantera.shared.bulk.CustomFields;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether forms show a field, depending on what the record holds in another one. */
final class FieldShowing {

    private static final int DEEPEST = 20;

    private FieldShowing() {}

    /** @param find the field with a key that is in use, null for none: what depends on nothing is shown */
    static boolean isShown(CustomField field, CustomFields held, Function<String, @Nullable CustomField> find) {
        CustomField at = field;
        for (int step = 0; at.showWhen() != null && step < DEEPEST; step++) {
            FieldCondition condition = at.showWhen();
            CustomField decider = find.apply(condition.field());
            if (decider == null) {
                return true;
            }
            if (!holdsOneOf(held.values().get(decider.key()), condition.values())) {
                return false;
            }
            at = decider;
        }
        return true;
    }

    private static boolean holdsOneOf(@Nullable Object held, List<String> wanted) {
        return held instanceof List<?> several
                ? several.stream().anyMatch(each -> wanted.contains(String.valueOf(each)))
                : wanted.contains(String.valueOf(held));
    }
}
