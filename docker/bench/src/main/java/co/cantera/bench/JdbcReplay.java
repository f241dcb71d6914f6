package co.cantera.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The floor: the statements that the application sent, straight through JDBC in a Java process of the same settings. */
public final class JdbcReplay {

    /** The statements of one request, without those that begin and end the transaction. */
    record Script(List<List<StatementLog.Statement>> requests) {}

    private JdbcReplay() {}

    /** Arguments: URL, password, file with the script, connections, seconds to warm up, milliseconds of a run, runs. Prints requests per second. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        source.setUser("app");
        source.setPassword(arguments[1]);
        Script script = JsonMapper.shared().readValue(Files.readString(Path.of(arguments[2])), Script.class);
        int connections = Integer.parseInt(arguments[3]);
        measure(source, script, connections, Duration.ofSeconds(Long.parseLong(arguments[4])));
        for (int run = 0; run < Integer.parseInt(arguments[6]); run++) {
            System.out.println(measure(source, script, connections, Duration.ofMillis(Long.parseLong(arguments[5]))));
        }
    }

    private static double measure(PGSimpleDataSource source, Script script, int connections, Duration time)
            throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Integer>> running = IntStream.range(0, connections)
                    .mapToObj(i -> threads.submit(() -> connection(source, script, i, began + time.toNanos())))
                    .toList();
            int count = 0;
            for (Future<Integer> each : running) {
                count += each.get();
            }
            return count / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static int connection(PGSimpleDataSource source, Script script, int first, long end) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            List<List<PreparedStatement>> prepared = prepare(connection, script);
            int count = 0;
            while (System.nanoTime() < end) {
                int turn = (first + count++) % script.requests().size();
                for (int i = 0; i < prepared.get(turn).size(); i++) {
                    run(prepared.get(turn).get(i), script.requests().get(turn).get(i));
                }
                connection.commit();
            }
            return count;
        }
    }

    private static List<List<PreparedStatement>> prepare(Connection connection, Script script) throws SQLException {
        var bySql = new HashMap<String, PreparedStatement>();
        List<List<PreparedStatement>> all = new ArrayList<>();
        for (var request : script.requests()) {
            List<PreparedStatement> statements = new ArrayList<>();
            for (var statement : request) {
                if (!bySql.containsKey(statement.sql())) {
                    bySql.put(statement.sql(), connection.prepareStatement(statement.sql()));
                }
                statements.add(bySql.get(statement.sql()));
            }
            all.add(statements);
        }
        return all;
    }

    /** Reads every value as its text, which is what an answer is made of. */
    private static void run(PreparedStatement statement, StatementLog.Statement asked) throws SQLException {
        for (int i = 0; i < asked.parameters().size(); i++) {
            String text = asked.parameters().get(i);
            statement.setObject(i + 1, text.equals("\0") ? null : text, Types.OTHER);
        }
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }
}
