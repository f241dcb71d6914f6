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
    private volatile @Nullable Hearing hearing;

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

    /** Begins to hear; also once more after {@link #close}. */
    public synchronized void start() {
        close();
        Hearing begun = new Hearing();
        hearing = begun;
        Thread.ofPlatform().name("notifications").daemon().start(begun::run);
    }

    /** Whether changes are heard at this moment. */
    public boolean isListening() {
        Hearing now = hearing;
        return now != null && now.listening;
    }

    @Override
    public synchronized void close() {
        Hearing ended = hearing;
        hearing = null;
        if (ended != null) {
            ended.end();
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

    /** What goes on between a start and a close. */
    private final class Hearing {

        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean listening;
        private volatile @Nullable Connection current;

        void end() {
            ended.countDown();
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
                    Arrays.stream(heard).map(PGNotification::getName).distinct().forEach(Notifications.this::tell);
                }
            }
        }

        private boolean isOpen() {
            return ended.getCount() > 0;
        }

        private void pause() {
            try {
                ended.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                end();
            }
        }
    }
}
