package co.cantera.shared.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a record that was brought in, so that it can be taken back.
 *
 * @param version of the record afterwards
 * @param before the record as it was, null when it was made
 */
public record Trace(UUID id, int version, @Nullable Object before) {

    static List<Trace> of(List<? extends Saved<?>> saved) {
        return saved.stream()
                .map(each -> new Trace(each.after().id(), each.version(), each.before()))
                .toList();
    }

    /** Takes traces down, in the transaction that makes the changes. */
    @FunctionalInterface
    public interface Keeper {

        /** Nobody asks for them. */
        Keeper NONE = (type, traces) -> {};

        /** @param type the prefix of the records' ids */
        void keep(String type, List<Trace> traces);
    }
}
