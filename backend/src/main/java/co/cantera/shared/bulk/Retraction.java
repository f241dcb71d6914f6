package co.cantera.shared.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes back what was brought in: what was made is deleted, what was changed gets its values from before. */
public interface Retraction {

    /** The prefix of the records' ids. */
    String type();

    /** Takes records back, save those that were changed since; answers those that were taken back. */
    Set<UUID> takeBack(Collection<Left> records);

    /**
     * A record as it was left.
     *
     * @param before what it was, as JSON; null when it was made
     */
    record Left(UUID id, int version, @Nullable String before) {}

    /**
     * What is to be written.
     *
     * @param now the records as they are
     * @param deleted makes a record a deleted one that no file will find again
     * @param restored reads a record as it was
     */
    static <S extends Stored> List<Saved<S>> changes(
            List<S> now, Collection<Left> left, Function<S, S> deleted, Function<String, S> restored) {
        Map<UUID, Left> byId = left.stream().collect(Collectors.toMap(Left::id, Function.identity()));
        List<Saved<S>> changes = new ArrayList<>();
        for (S record : now) {
            Left then = byId.get(record.id());
            if (then != null && !record.deleted() && then.version() == record.version()) {
                changes.add(new Saved<>(
                        record, then.before() == null ? deleted.apply(record) : restored.apply(then.before())));
            }
        }
        return changes;
    }

    /** Who they are. */
    static Set<UUID> ids(List<? extends Saved<?>> saved) {
        return saved.stream().map(each -> each.after().id()).collect(Collectors.toSet());
    }
}
