package co.cantera.bench;

import co.cantera.embedded.Pause;
import co.cantera.tenants.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long a large file takes to come in, and what the lists of another tenant cost meanwhile. Both are taken in pairs, each import into a
 * tenant of its own: first alone, then beside the lists, then the lists alone.
 */
final class ImportLoad {

    private static final int PAIRS = 3;
    private static final int QUICK_PAIRS = 1;
    private static final int ROWS = 100_000;
    private static final int WARM_UP_ROWS = 20_000;
    private static final int OTHERS_DEALS = 10_000;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LISTED = Duration.ofMillis(500);

    private final Plan plan;
    private final Path jar;
    private final Workplace place;

    ImportLoad(Plan plan, Path jar, Workplace place) {
        this.plan = plan;
        this.jar = jar;
        this.place = place;
    }

    private int pairs() {
        return plan.quick() ? QUICK_PAIRS : PAIRS;
    }

    ImportReport run() throws IOException, SQLException {
        if (!ProcessorTime.isKnown()) {
            throw new IOException("processor time is accounted for on Linux only");
        }
        place.say("starting PostgreSQL");
        try (Database database = Database.start(place.database())) {
            List<Tenant> tenants = Population.empty(database, new double[2 * pairs() + 2]);
            FilledTenant lists = fill(database, tenants.getFirst(), OTHERS_DEALS);
            List<FilledTenant> importing = new ArrayList<>();
            for (Tenant tenant : tenants.subList(1, tenants.size())) {
                importing.add(fill(database, tenant, 10));
            }
            Population.persist(database, Operation.LIST.document());
            database.execute("vacuum analyze");
            return measure(database, lists, importing);
        }
    }

    private static FilledTenant fill(Database database, Tenant tenant, int records) throws IOException, SQLException {
        return Population.fill(database, tenant, "/co/cantera/bench/fill.sql", records, records, records);
    }

    private ImportReport measure(Database database, FilledTenant lists, List<FilledTenant> importing)
            throws IOException {
        Path application = Application.extracted(jar, place.folder().resolve("application"));
        place.say("starting the application");
        List<ImportReport.Pair> pairs = new ArrayList<>();
        try (Application running = Application.start(application, place.folder(), database, List.of())) {
            var bench = new Bench(running, database, lists);
            place.say("warming up for %d s, and with a file"
                    .formatted(plan.warmUp().toSeconds()));
            bench.lists(plan.warmUp());
            bench.bringIn(importing.getLast(), WARM_UP_ROWS, false);
            for (int i = 0; i < pairs(); i++) {
                place.say("pair %d of %d".formatted(i + 1, pairs()));
                pairs.add(new ImportReport.Pair(
                        bench.bringIn(importing.get(2 * i), ROWS, false),
                        bench.bringIn(importing.get(2 * i + 1), ROWS, true),
                        bench.lists(plan.point())));
            }
        }
        return new ImportReport(ROWS, pairs);
    }

    /** What is measured with. */
    private record Bench(Application application, Database database, FilledTenant lister) {

        ImportReport.Measured bringIn(FilledTenant tenant, int rows, boolean besideLists) throws IOException {
            try (Upload upload = Upload.of(application.port(), tenant, rows)) {
                upload.attempt();
                until(upload, "TRIED", false, new ArrayList<>());
                List<Long> latencies = new ArrayList<>();
                Clock clock = new Clock();
                upload.start();
                until(upload, "DONE", besideLists, latencies);
                if (upload.created() != rows) {
                    throw new IOException("of %d rows %d came in".formatted(rows, upload.created()));
                }
                return clock.stopped(latencies);
            }
        }

        private void until(Upload upload, String state, boolean besideLists, List<Long> latencies) throws IOException {
            while (!upload.is(state)) {
                if (besideLists) {
                    LongStream.of(listed(LISTED)).forEach(latencies::add);
                } else {
                    Pause.of(POLL);
                }
            }
        }

        ImportReport.Measured lists(Duration time) throws IOException {
            Clock clock = new Clock();
            return clock.stopped(LongStream.of(listed(time)).boxed().toList());
        }

        private long[] listed(Duration time) throws IOException {
            return new Load(application.port())
                    .run(List.of(lister), Caller.BROWSER, Operation.LIST, 1, time)
                    .latencies();
        }

        private final class Clock {

            private final long began = System.nanoTime();
            private final double spent = processor();

            private Clock() throws IOException {}

            private double processor() throws IOException {
                return ProcessorTime.of(application.pid()) + ProcessorTime.ofAll(database.pid());
            }

            ImportReport.Measured stopped(List<Long> latencies) throws IOException {
                double lasted = (System.nanoTime() - began) / 1e9;
                return new ImportReport.Measured(
                        lasted, processor() - spent, latencies.stream().sorted().toList());
            }
        }
    }
}
