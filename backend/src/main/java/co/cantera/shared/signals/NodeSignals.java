package co.cantera.shared.signals;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens on a connection of its own for what the trigger {@code tell_nodes} says and publishes it as {@link NodeSignal}. Whoever keeps
 * something for some seconds forgets it then; the seconds are the bound while the connection is broken.
 */
@Component
final class NodeSignals implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeSignals.class);
    private static final String PREFIX = "cantera_";
    private static final String[] TOPICS = {"session", "membership", "tenant", "api_key", "outbox"};
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Thread listener;

    NodeSignals(DataSource dataSource, ApplicationEventPublisher events) {
        this.dataSource = dataSource;
        this.events = events;
    }

    @Override
    public void start() {
        listener = Thread.ofVirtual().name("node-signals").start(this::listen);
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = connect()) {
                receive(connection);
            } catch (SQLException e) {
                if (isRunning()) {
                    LOG.warn("Signals of other nodes are interrupted, SQL state {}", e.getSQLState());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void receive(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String topic : TOPICS) {
                statement.execute("listen " + PREFIX + topic);
            }
        }
        events.publishEvent(new NodeSignal(NodeSignal.EVERYTHING));
        PGConnection channel = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var notifications = channel.getNotifications((int) PAUSE.toMillis());
            for (var notification : notifications == null ? new org.postgresql.PGNotification[0] : notifications) {
                events.publishEvent(new NodeSignal(notification.getName().substring(PREFIX.length())));
            }
        }
    }

    /** Not from the pool, since it is kept for ever. */
    private Connection connect() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    @Override
    public void stop() {
        Thread running = listener;
        listener = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
