package co.cantera.tenants;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database that another try may not meet from those that stay. */
public final class PassingFailure {

    /** Connection, serialization or deadlock, resources, lock in use, operator, system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private PassingFailure() {}

    /** Whether the database failed for a reason that passes. */
    public static boolean is(Throwable failure) {
        return reason(failure).filter(PassingFailure::passes).isPresent();
    }

    /** What the database or its driver said. Below it may lie the reason of the network, which says nothing of the statement. */
    public static Optional<SQLException> reason(Throwable failure) {
        SQLException deepest = null;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                deepest = sql;
            }
        }
        return Optional.ofNullable(deepest);
    }

    /** Without a state it was not the server that refused, but the pool or the driver that could not ask it. */
    private static boolean passes(SQLException reason) {
        String state = reason.getSQLState();
        return state == null || state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
