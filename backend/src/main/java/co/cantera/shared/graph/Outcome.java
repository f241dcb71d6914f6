package co.cantera.shared.graph;

import java.util.function.Function;

/** What became of an act: done, or refused with a problem that the person can mend. */
public sealed interface Outcome<T> {

    /** The act was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The act was refused and nothing was changed. */
    record Refused<T>(Problem problem) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    /** Goes on with another act when this one was done. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Problem problem) -> refused(problem);
        };
    }

    /** The member of the payload's union: the success made from the value, or the problem. */
    default Object payload(Function<? super T, ?> success) {
        return switch (this) {
            case Done<T>(T value) -> success.apply(value);
            case Refused<T>(Problem problem) -> problem;
        };
    }
}
