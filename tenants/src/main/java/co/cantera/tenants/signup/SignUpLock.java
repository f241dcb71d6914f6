package co.cantera.tenants.signup;

import co.cantera.tenants.ServerAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Lets one node at a time work on a sign-up; the lock ends with the connection, so also with the program. */
final class SignUpLock {

    private final DataSource connections;

    SignUpLock(ServerAccess access) {
        this.connections = access.app();
    }

    /** @param otherwise the answer when somebody else is at it */
    <R> R call(UUID id, Supplier<R> work, R otherwise) {
        try (Connection connection = connections.getConnection()) {
            return lock(connection, id) ? work.get() : otherwise;
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("A sign-up could not be locked", e);
        }
    }

    private static boolean lock(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "sign-up " + id);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
