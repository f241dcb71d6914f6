package co.cantera.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Hears what the database tells all nodes, on one thread and one connection of its own. When the connection is lost,
 * every listener is called, since anything may have changed unheard, and again once it is back.
 */
public final class Notifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    private static final Duration PROBE = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DataSource source;
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean listening;
    private volatile @Nullable Connection current;

    /** @param source of connections that are no pool's, such as {@link ServerAccess#app()} */
    public Notifications(DataSource source) {
        this.source = source;
    }

    /** Calls back after each notification on the channel; to be said before {@link #start}. */
    public void on(String channel, Runnable changed) {
        if (!channel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("not a channel: " + channel);
        }
        listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(changed);
    }

    public void start() {
        Thread.ofPlatform().name("notifications").daemon().start(this::run);
    }

    /** Whether changes are heard at this moment. */
    public boolean isListening() {
        return listening;
    }

    @Override
    public void close() {
        closed.countDown();
        Connection connection = current;
        if (connection != null) {
            JdbcUtils.closeConnection(connection);
        }
    }

    private void run() {
        while (isOpen()) {
            try (Connection connection = source.getConnection()) {
                current = connection;
                listen(connection);
            } catch (SQLException e) {
                recover(e);
            }
        }
    }

    private void recover(SQLException e) {
        listening = false;
        if (isOpen()) {
            LOG.warn("The database's notifications are not heard: {}", e.getMessage());
            tellAll();
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String channel : listeners.keySet()) {
                statement.execute("listen " + channel);
            }
        }
        listening = true;
        tellAll();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isOpen()) {
            var heard = postgres.getNotifications((int) PROBE.toMillis());
            if (heard == null || heard.length == 0) {
                probe(connection);
            } else {
                Arrays.stream(heard).map(PGNotification::getName).distinct().forEach(this::tell);
            }
        }
    }

    /** A network that vanished silently is found out by asking. */
    private static void probe(Connection connection) throws SQLException {
        if (!connection.isValid((int) PROBE.toSeconds())) {
            throw new SQLException("the connection is dead");
        }
    }

    private void tellAll() {
        listeners.keySet().forEach(this::tell);
    }

    private void tell(String channel) {
        for (Runnable changed : listeners.getOrDefault(channel, List.of())) {
            try {
                changed.run();
            } catch (RuntimeException e) {
                LOG.error("A listener on {} failed", channel, e);
            }
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private void pause() {
        try {
            closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }
}
