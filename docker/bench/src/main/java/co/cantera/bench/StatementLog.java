package co.cantera.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every statement that the application sends, as PostgreSQL's own log tells it, those that begin and end a transaction too. */
final class StatementLog {

    private static final Pattern STATEMENT = Pattern.compile(".* \\[(\\d+)] LOG:  (?:statement|execute [^:]+): (.*)");
    private static final Pattern CALLER = Pattern.compile("\\bplatform\\.(session|membership|api_key)\\b");
    private static final Pattern PARAMETERS = Pattern.compile(".* \\[(\\d+)] DETAIL:  Parameters: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|(NULL))");

    /**
     * A statement with the texts of its parameters.
     *
     * @param connection the number of the server's process
     * @param sql with {@code ?} for each
     */
    record Statement(String connection, String sql, List<String> parameters) {

        /** Reads and writes no data: begins or ends the transaction or enters the tenant. */
        boolean isFrame() {
            return isEnd() || sql.startsWith("BEGIN") || sql.contains("set_config(");
        }

        boolean isEnd() {
            return sql.startsWith("COMMIT") || sql.startsWith("ROLLBACK");
        }

        boolean entersTenant() {
            return sql.contains("set_config('role'");
        }

        boolean looksUpCaller() {
            return CALLER.matcher(sql).find();
        }
    }

    interface Work {
        void run() throws IOException;
    }

    private final Database database;

    StatementLog(Database database) {
        this.database = database;
    }

    List<Statement> during(Work work) throws IOException, SQLException {
        database.execute("alter system set log_statement = 'all'");
        database.execute("select pg_reload_conf()");
        // the connections of the pool hear of it with their next statements
        work.run();
        long from = Files.size(database.log());
        work.run();
        List<Statement> found = read(from);
        database.execute("alter system reset log_statement");
        database.execute("select pg_reload_conf()");
        return found;
    }

    /** The transactions that entered a tenant, each whole; what other connections did meanwhile is left out. */
    static List<List<Statement>> requests(List<Statement> statements) {
        return transactions(statements).stream()
                .filter(transaction -> transaction.stream().anyMatch(Statement::entersTenant))
                .toList();
    }

    /** How many transactions looked up who asks and where that person may go. */
    static long signOns(List<Statement> statements) {
        return transactions(statements).stream()
                .filter(transaction -> transaction.stream().noneMatch(Statement::entersTenant))
                .filter(transaction -> transaction.stream().anyMatch(Statement::looksUpCaller))
                .count();
    }

    private static List<List<Statement>> transactions(List<Statement> statements) {
        List<List<Statement>> all = new ArrayList<>();
        Map<String, List<Statement>> open = new HashMap<>();
        for (Statement statement : statements) {
            List<Statement> transaction = open.computeIfAbsent(statement.connection(), _ -> {
                all.add(new ArrayList<>());
                return all.getLast();
            });
            transaction.add(statement);
            if (statement.isEnd()) {
                open.remove(statement.connection());
            }
        }
        return all;
    }

    private List<Statement> read(long from) throws IOException {
        byte[] all = Files.readAllBytes(database.log());
        return parse(new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8));
    }

    static List<Statement> parse(String log) {
        List<Statement> found = new ArrayList<>();
        for (String line : log.lines().toList()) {
            Matcher statement = STATEMENT.matcher(line);
            Matcher parameters = PARAMETERS.matcher(line);
            if (statement.matches()) {
                found.add(new Statement(
                        statement.group(1), statement.group(2).replaceAll("\\$\\d+", "?"), new ArrayList<>()));
            } else if (parameters.matches() && !found.isEmpty()) {
                Matcher each = PARAMETER.matcher(parameters.group(2));
                while (each.find()) {
                    found.getLast()
                            .parameters()
                            .add(each.group(2) == null ? each.group(1).replace("''", "'") : "\0");
                }
            }
        }
        return found;
    }
}
