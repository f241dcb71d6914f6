package co.cantera.shared.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of an input, so that a person hears of everything at once. */
public final class InputChecks {

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Refuses a text that is missing or blank. */
    public InputChecks required(String path, @Nullable String value) {
        return value == null || value.isBlank() ? refuse(path, "required") : this;
    }

    /** Refuses a text of more characters than allowed. */
    public InputChecks atMost(int length, String path, @Nullable String value) {
        return value != null && value.length() > length ? refuse(path, "tooLong", length) : this;
    }

    /** Refuses unless the condition holds. */
    public InputChecks that(boolean holds, String path, String code, Object... arguments) {
        return holds ? this : refuse(path, code, arguments);
    }

    /** Refuses a field. */
    public InputChecks refuse(String path, String code, Object... arguments) {
        problems.add(FieldProblem.of(path, code, arguments));
        return this;
    }

    /** Whether nothing was refused so far. */
    public boolean passed() {
        return problems.isEmpty();
    }

    /** What was refused so far. */
    public List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    /** The value when nothing was refused, else all that was. */
    public <T> Outcome<T> outcome(T value) {
        return passed() ? Outcome.done(value) : Outcome.refused(new InvalidInput(List.copyOf(problems)));
    }
}
