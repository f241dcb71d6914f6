package co.cantera.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The whole run, from an empty folder to the figures. */
final class Benchmark {

    private static final int COUNTED = 20;
    private static final String ONE_TENANT = "1 tenant";
    private static final String SPREAD = Population.SPREAD + " tenants";
    /** As many as the application's pool holds. */
    private static final int POOL = 8;

    private final Plan plan;
    private final Path jar;
    private final Workplace place;
    private final Figures figures = new Figures();
    private final Map<Operation, List<StatementLog.Statement>> statements = new EnumMap<>(Operation.class);

    Benchmark(Plan plan, Path jar, Workplace place) {
        this.plan = plan;
        this.jar = jar;
        this.place = place;
    }

    Report run() throws IOException, SQLException {
        place.say("starting PostgreSQL");
        try (Database database = Database.start(place.database())) {
            place.say("making %d tenants".formatted(Population.TENANTS));
            Population population = Population.create(database);
            return measure(place.folder(), database, population);
        }
    }

    private Report measure(Path folder, Database database, Population population) throws IOException, SQLException {
        Path application = Application.extracted(jar, folder.resolve("application"));
        place.say("starting the application");
        Duration plain;
        try (Application started = Application.start(application, folder, database, List.of())) {
            plain = started.startTime();
        }
        place.say("training the ahead-of-time cache");
        List<String> options = withCache(application, folder, database);
        Duration cached;
        long resident;
        Map<Operation, double[]> floor;
        try (Application running = Application.start(application, folder, database, options)) {
            cached = running.startTime();
            Load load = new Load(running.port());
            warmUp(load, population);
            count(load, database, population);
            measure(load, running, database, population);
            resident = ProcessorTime.isKnown() ? ProcessorTime.resident(running.pid()) : 0;
            floor = replay(folder, database);
        }
        return new Report(
                plan,
                figures,
                statements,
                floor,
                new Report.Surroundings(
                        plain,
                        cached,
                        resident,
                        population.claimMillis()[population.claimMillis().length / 2],
                        database.number("select count(*) " + Population.ownRelations(population.emptySchema())),
                        database.number("select sum(pg_relation_size(oid)) "
                                + Population.ownRelations(population.emptySchema()))));
    }

    /** What the machine learned in one run makes the next start faster. */
    private List<String> withCache(Path application, Path folder, Database database) throws IOException {
        Path cache = folder.resolve("application.aot");
        Application.train(application, folder, database, cache);
        return List.of("-XX:AOTCache=" + cache);
    }

    private void warmUp(Load load, Population population) throws IOException {
        place.say("warming up for %d s".formatted(plan.warmUp().toSeconds()));
        Duration turn = Duration.ofSeconds(1);
        long end = System.nanoTime() + plan.warmUp().toNanos();
        for (int round = 0; System.nanoTime() < end; round++) {
            for (Operation operation : Operation.values()) {
                Caller caller = Caller.values()[round % Caller.values().length];
                load.run(List.of(population.big()), caller, operation, POOL, turn);
            }
        }
    }

    private void count(Load load, Database database, Population population) throws IOException, SQLException {
        StatementLog log = new StatementLog(database);
        for (Operation operation : Operation.values()) {
            statements.put(
                    operation,
                    log.during(() -> load.send(List.of(population.big()), Caller.BROWSER, operation, COUNTED)));
        }
    }

    /** Round after round, so that what changes on the machine meanwhile falls on all points alike. */
    private void measure(Load load, Application running, Database database, Population population)
            throws IOException, SQLException {
        for (int round = 1; round <= plan.repetitions() && inTime(); round++) {
            place.say("measuring, round %d of %d".formatted(round, plan.repetitions()));
            for (Operation operation : Operation.values()) {
                for (Caller caller : Caller.values()) {
                    for (int connections : Plan.CONNECTIONS) {
                        var point = new Figures.Point(operation, caller, ONE_TENANT, connections);
                        measure(load, running, database, List.of(population.big()), point);
                    }
                }
                var point = new Figures.Point(operation, Caller.BROWSER, SPREAD, POOL);
                measure(load, running, database, population.spread(), point);
            }
            cleanUp(database, population);
        }
    }

    private void measure(
            Load load, Application running, Database database, List<FilledTenant> tenants, Figures.Point point)
            throws IOException {
        if (!inTime()) {
            return;
        }
        boolean known = ProcessorTime.isKnown();
        double application = known ? ProcessorTime.of(running.pid()) : Double.NaN;
        double postgres = known ? ProcessorTime.ofAll(database.pid()) : Double.NaN;
        Load.Run run = load.run(tenants, point.caller(), point.operation(), point.connections(), plan.point());
        figures.add(
                point,
                Sample.of(
                        run,
                        known ? ProcessorTime.of(running.pid()) - application : Double.NaN,
                        known ? ProcessorTime.ofAll(database.pid()) - postgres : Double.NaN));
    }

    /** What was created would make every next round dearer. */
    private static void cleanUp(Database database, Population population) throws SQLException {
        List<FilledTenant> all = new ArrayList<>(population.spread());
        all.add(population.big());
        for (FilledTenant tenant : all) {
            database.execute(
                    "delete from %s.deal where stage_id = ?".formatted(tenant.schema()),
                    Records.uuid(4, Records.STAGES + 1));
            database.execute("truncate %s.audit".formatted(tenant.schema()));
            database.execute("vacuum analyze %s.deal".formatted(tenant.schema()));
        }
        database.execute("truncate platform.outbox");
    }

    /** Requests per second of the same statements by JDBC, for each number of connections. */
    private Map<Operation, double[]> replay(Path folder, Database database) throws IOException {
        Map<Operation, double[]> rates = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            if (operation.writes() || !inTime()) {
                continue;
            }
            place.say("the same statements by JDBC: " + operation.label());
            Path script = folder.resolve(operation.key() + ".json");
            Files.writeString(
                    script, JsonMapper.shared().writeValueAsString(script(requireNonNull(statements.get(operation)))));
            double[] medians = new double[Plan.CONNECTIONS.size()];
            for (int i = 0; i < medians.length; i++) {
                medians[i] = replay(database, script, Math.min(POOL, Plan.CONNECTIONS.get(i)));
            }
            rates.put(operation, medians);
        }
        return rates;
    }

    private static JdbcReplay.Script script(List<StatementLog.Statement> statements) {
        return new JdbcReplay.Script(StatementLog.requests(statements).stream()
                .map(request -> request.stream()
                        .filter(each -> each.entersTenant() || !each.isFrame())
                        .toList())
                .toList());
    }

    private double replay(Database database, Path script, int connections) throws IOException {
        List<String> command = new ArrayList<>(List.of(Application.java()));
        command.addAll(Application.JAVA_OPTIONS);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                JdbcReplay.class.getName(),
                database.access().url(),
                database.access().appPassword(),
                script.toString(),
                Integer.toString(connections),
                Long.toString(plan.quick() ? 5 : 20),
                Long.toString(plan.point().toMillis()),
                Integer.toString(plan.repetitions())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("The statements could not be replayed: " + said.strip());
        }
        double[] rates = said.lines().mapToDouble(Double::parseDouble).sorted().toArray();
        return rates[rates.length / 2];
    }

    private boolean inTime() {
        return place.elapsed().compareTo(plan.limit()) < 0;
    }
}
