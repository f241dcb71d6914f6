package co.cantera.bench;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures with the goals beside them.
 *
 * @param statements those that were sent during some requests of each operation
 * @param floor requests per second of the same statements by JDBC, by {@link Plan#CONNECTIONS}
 */
record Report(
        Plan plan,
        Figures figures,
        Map<Operation, List<StatementLog.Statement>> statements,
        Map<Operation, double[]> floor,
        Surroundings surroundings) {

    private static final int GOAL_CONNECTIONS = 8;
    private static final double RATIO_GOAL = 0.6;

    /**
     * What is measured once.
     *
     * @param residentMegabytes of the application after the load
     * @param claimMillis the median for a tenant's row and schema from the ready pool
     */
    record Surroundings(
            Duration start,
            Duration startWithCache,
            long residentMegabytes,
            double claimMillis,
            long emptyRelations,
            long emptyBytes) {}

    String table() {
        var text = new StringBuilder();
        text.append(line(
                "%n%-20s %-8s %-10s %4s %9s %8s %8s %8s %8s %8s %8s %6s%n",
                "operation",
                "caller",
                "data",
                "conn",
                "req/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "app ms",
                "pg ms",
                "CPU ms",
                "goal"));
        for (Figures.Point point : figures.points()) {
            text.append(row(point));
        }
        text.append(line("%n%-20s %10s %10s %10s   by request%n", "statements", "all", "data", "sign-on"));
        for (Operation operation : statements.keySet()) {
            text.append(line(
                    "%-20s %10.1f %10.1f %10.1f%n",
                    operation.label(), all(operation), data(operation), signOns(operation)));
        }
        for (Operation operation : statements.keySet()) {
            text.append(line("%na request of: %s%n", operation.label()));
            typical(operation).forEach(each -> text.append(line("  %s%n", each.sql())));
        }
        text.append(line(
                "%n%-20s %4s %12s %12s %8s %6s%n",
                "rate against JDBC", "conn", "req/s", "JDBC req/s", "ratio", "goal"));
        floor.forEach((operation, rates) -> {
            for (int i = 0; i < rates.length; i++) {
                text.append(ratio(operation, Plan.CONNECTIONS.get(i), rates[i]));
            }
        });
        return text.append(once()).toString();
    }

    private String row(Figures.Point point) {
        Sample sample = figures.median(point);
        if (sample == null) {
            return "";
        }
        boolean hasGoal = point.connections() == GOAL_CONNECTIONS && point.caller() == Caller.BROWSER;
        return line(
                "%-20s %-8s %-10s %4d %9.0f %8.1f %8.1f %8.1f %8.2f %8.2f %8.2f %6s%n",
                point.operation().label(),
                point.caller() == Caller.BROWSER ? "browser" : "API key",
                point.data(),
                point.connections(),
                sample.rate(),
                sample.p50(),
                sample.p95(),
                sample.p99(),
                sample.application(),
                sample.database(),
                sample.processor(),
                hasGoal ? line("%.1f", point.operation().goal()) : "");
    }

    private String ratio(Operation operation, int connections, double jdbc) {
        Sample sample = figures.median(new Figures.Point(operation, Caller.BROWSER, "1 tenant", connections));
        double rate = sample == null ? Double.NaN : sample.rate();
        String goal = connections == GOAL_CONNECTIONS && operation != Operation.ONE ? line("%.2f", RATIO_GOAL) : "";
        return line(
                "%-20s %4d %12.0f %12.0f %8.2f %6s%n", operation.label(), connections, rate, jdbc, rate / jdbc, goal);
    }

    private String once() {
        Surroundings once = surroundings;
        return line(
                """

                schema of a sign-up    %6.1f ms    (goal 50)
                empty tenant           %6d relations, %.2f MB    (goal 70, 0.8)
                application start      %6.1f s, with AOT cache %.1f s    (goal with it 3)
                memory under load      %6d MB resident    (goal 400)
                repetitions            %6d, of which the median by processor time is shown
                """,
                once.claimMillis,
                once.emptyRelations,
                once.emptyBytes / 1e6,
                once.start.toMillis() / 1e3,
                once.startWithCache.toMillis() / 1e3,
                once.residentMegabytes,
                figures.points().stream().mapToInt(figures::count).min().orElse(0));
    }

    private List<List<StatementLog.Statement>> requests(Operation operation) {
        return StatementLog.requests(requireNonNull(statements.get(operation)));
    }

    private double all(Operation operation) {
        return requests(operation).stream().mapToInt(List::size).average().orElse(Double.NaN);
    }

    private double data(Operation operation) {
        return requests(operation).stream()
                .mapToLong(request ->
                        request.stream().filter(each -> !each.isFrame()).count())
                .average()
                .orElse(Double.NaN);
    }

    private double signOns(Operation operation) {
        return StatementLog.signOns(requireNonNull(statements.get(operation)))
                / (double) requests(operation).size();
    }

    /** The request in the middle by the number of statements: some also load what is kept for seconds. */
    private List<StatementLog.Statement> typical(Operation operation) {
        List<List<StatementLog.Statement>> requests =
                requests(operation).stream().sorted(comparingInt(List::size)).toList();
        return requests.isEmpty() ? List.of() : requests.get(requests.size() / 2);
    }

    String json() {
        List<Map<String, Object>> points = new ArrayList<>();
        for (Figures.Point point : figures.points()) {
            Sample sample = figures.median(point);
            if (sample != null) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("operation", point.operation().key());
                row.put("caller", point.caller());
                row.put("data", point.data());
                row.put("connections", point.connections());
                row.put("repetitions", figures.count(point));
                row.put("median", sample);
                points.add(row);
            }
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        statements
                .keySet()
                .forEach(operation -> counts.put(
                        operation.key(),
                        Map.of(
                                "all", all(operation),
                                "data", data(operation),
                                "signOn", signOns(operation),
                                "request",
                                        typical(operation).stream()
                                                .map(StatementLog.Statement::sql)
                                                .toList())));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("quick", plan.quick());
        whole.put("points", points);
        whole.put("statements", counts);
        whole.put("connections", Plan.CONNECTIONS);
        whole.put("jdbcRates", floor);
        whole.put("signUpSchemaMillis", surroundings.claimMillis);
        whole.put("emptyTenant", Map.of("relations", surroundings.emptyRelations, "bytes", surroundings.emptyBytes));
        whole.put("startMillis", surroundings.start.toMillis());
        whole.put("startWithCacheMillis", surroundings.startWithCache.toMillis());
        whole.put("residentMegabytes", surroundings.residentMegabytes);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
