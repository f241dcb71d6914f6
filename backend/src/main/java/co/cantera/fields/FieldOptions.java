package co.cantera.fields;

import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.latam.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of a choice as they become; one that was there is never lost, at most retired. */
final class FieldOptions {

    private static final int MOST = 100;
    private static final int LONGEST_LABEL = 80;

    private FieldOptions() {}

    /** @param given all options in their order, null for as they are */
    static List<FieldOption> after(List<FieldOption> before, @Nullable List<FieldOptionInput> given) {
        if (given == null) {
            return before;
        }
        Set<String> taken = before.stream().map(FieldOption::key).collect(Collectors.toCollection(HashSet::new));
        List<FieldOption> after = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (FieldOptionInput option : given) {
            String key = option.key() == null ? FieldKeys.of(option.label(), "option", taken) : option.key();
            taken.add(key);
            named.add(key);
            after.add(new FieldOption(key, option.label().strip(), option.retired()));
        }
        before.stream()
                .filter(option -> !named.contains(option.key()))
                .map(option -> new FieldOption(option.key(), option.label(), true))
                .forEach(after::add);
        return List.copyOf(after);
    }

    static void check(
            InputChecks checks,
            FieldKind kind,
            List<FieldOption> before,
            @Nullable List<FieldOptionInput> given,
            List<FieldOption> after) {
        if (!kind.hasOptions()) {
            checks.that(after.isEmpty(), "options", "noOptions");
            return;
        }
        checks.that(after.stream().anyMatch(option -> !option.retired()), "options", "required")
                .that(after.size() <= MOST, "options", "tooMany", MOST)
                .that(areKnown(before, given), "options", "unknown");
        Set<String> labels = new HashSet<>();
        for (FieldOption option : after) {
            checks.required("options", option.label())
                    .atMost(LONGEST_LABEL, "options", option.label())
                    .that(labels.add(PlainText.fold(option.label())), "options", "taken");
        }
    }

    private static boolean areKnown(List<FieldOption> before, @Nullable List<FieldOptionInput> given) {
        Set<String> keys = before.stream().map(FieldOption::key).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        return given == null
                || given.stream()
                        .map(FieldOptionInput::key)
                        .allMatch(key -> key == null || keys.contains(key) && named.add(key));
    }
}
