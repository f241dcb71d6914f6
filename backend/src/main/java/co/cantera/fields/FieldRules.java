package co.cantera.fields;

import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a custom field has to be like beside the other ones of its object. */
final class FieldRules {

    /** How many fields of an object can be in use at once. */
    static final int MOST = 100;

    /** How many fields of an object can have an index of their own, since every save of a record pays for each. */
    static final int MOST_QUICK = 10;

    private final List<CustomField> others;
    private final InputChecks checks;

    /** @param others the other fields of the object, retired ones too */
    FieldRules(List<CustomField> others, InputChecks checks) {
        this.others = others;
        this.checks = checks;
    }

    void check(CustomField field) {
        checks.required("label", field.label())
                .atMost(80, "label", field.label())
                .atMost(80, "section", field.section())
                .atMost(300, "help", field.help());
        inUse(field);
        FieldRequirement required = field.required();
        if (required != null) {
            checks.required("required.reason", required.reason())
                    .atMost(300, "required.reason", required.reason())
                    .atMost(120, "required.example", required.example());
        }
        condition(field);
        checks.that(!field.quick() || field.kind().hasParts(), "quick", "quickAlready");
    }

    /** What holds for a field that comes into use. */
    void inUse(CustomField field) {
        List<CustomField> used =
                others.stream().filter(other -> other.retiredAt() == null).toList();
        checks.that(used.size() < MOST, "label", "tooManyFields", MOST)
                .that(
                        used.stream()
                                .noneMatch(
                                        other -> PlainText.fold(other.label()).equals(PlainText.fold(field.label()))),
                        "label",
                        "taken")
                .that(
                        !field.quick()
                                || used.stream().filter(CustomField::quick).count() < MOST_QUICK,
                        "quick",
                        "tooManyQuickFields",
                        MOST_QUICK);
    }

    private void condition(CustomField field) {
        boolean decides = others.stream()
                .anyMatch(other -> !other.secret()
                        && other.showWhen() != null
                        && other.showWhen().field().equals(field.key()));
        checks.that(!(field.secret() && decides), "secret", "secretCondition");
        FieldCondition showWhen = field.showWhen();
        if (showWhen == null) {
            return;
        }
        CustomField decider = other(showWhen.field());
        if (decider == null || decider.retiredAt() != null || !decider.kind().canDecide()) {
            checks.refuse("showWhen.field", "unknown");
            return;
        }
        checks.that(!decider.secret() || field.secret(), "showWhen.field", "secretCondition")
                .that(!isDecidedBy(decider, field.key()), "showWhen.field", "fieldCycle")
                .that(!showWhen.values().isEmpty(), "showWhen.values", "required")
                .that(
                        showWhen.values().stream().allMatch(value -> isValue(decider, value)),
                        "showWhen.values",
                        "unknown");
    }

    private static boolean isValue(CustomField decider, String value) {
        return decider.kind() == FieldKind.YES_NO
                ? value.equals("true") || value.equals("false")
                : decider.option(value) != null;
    }

    /** Whether a field is shown depending on the key, directly or through others. */
    private boolean isDecidedBy(CustomField field, String key) {
        Set<String> seen = new HashSet<>();
        CustomField at = field;
        while (at != null && at.showWhen() != null && seen.add(at.key())) {
            if (at.showWhen().field().equals(key)) {
                return true;
            }
            at = other(at.showWhen().field());
        }
        return false;
    }

    private @Nullable CustomField other(String key) {
        return others.stream()
                .filter(other -> other.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
