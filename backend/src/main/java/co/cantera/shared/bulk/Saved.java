package co.cantera.shared.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A record that is to be written.
 *
 * @param before as it is stored, null when it is new
 */
public record Saved<S extends Stored>(@Nullable S before, S after) {

    /** Fails when fewer were written than were to be, since somebody else was faster; another try will see what they did. */
    public static void allWritten(List<? extends Saved<?>> wanted, int written) {
        if (written != wanted.size()) {
            throw new OptimisticLockingFailureException(wanted.size() - written + " records were changed meanwhile");
        }
    }

    /** The version after writing. */
    public int version() {
        return before == null ? 1 : before.version() + 1;
    }
}
