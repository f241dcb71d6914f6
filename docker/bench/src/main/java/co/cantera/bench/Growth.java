package co.cantera.bench;

import co.cantera.tenants.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the cost of lists, counts, changes of many and searches grows with a tenant's records. */
final class Growth {

    private static final Pattern END_CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");
    private static final int MOST_REQUESTS = 2_000;

    private final Plan plan;
    private final Path jar;
    private final Workplace place;

    Growth(Plan plan, Path jar, Workplace place) {
        this.plan = plan;
        this.jar = jar;
        this.place = place;
    }

    private List<Integer> sizes() {
        return plan.quick() ? List.of(10_000, 100_000) : List.of(10_000, 100_000, 1_000_000);
    }

    GrowthReport run() throws IOException, SQLException {
        place.say("starting PostgreSQL");
        try (Database database = Database.start(place.database())) {
            return measure(place.folder(), database, fill(database));
        }
    }

    private List<FilledTenant> fill(Database database) throws IOException, SQLException {
        List<FilledTenant> filled = new ArrayList<>();
        List<Tenant> tenants = Population.empty(database, new double[sizes().size()]);
        for (int i = 0; i < tenants.size(); i++) {
            int deals = sizes().get(i);
            place.say("making %,d deals with %,d companies and %,d people"
                    .formatted(deals, companies(deals), people(deals)));
            filled.add(Population.fill(
                    database, tenants.get(i), "/co/cantera/bench/grow.sql", companies(deals), people(deals), deals));
        }
        for (Question question : Question.values()) {
            Population.persist(database, question.document());
        }
        database.execute("vacuum analyze");
        return filled;
    }

    private static int companies(int deals) {
        return deals / 4;
    }

    private static int people(int deals) {
        return deals / 2;
    }

    private GrowthReport measure(Path folder, Database database, List<FilledTenant> tenants) throws IOException {
        Path application = Application.extracted(jar, folder.resolve("application"));
        place.say("starting the application");
        List<GrowthReport.Row> rows = new ArrayList<>();
        try (Application running = Application.start(application, folder, database, List.of())) {
            String origin = "http://localhost:" + running.port();
            try (var connection = new HttpConnection(running.port())) {
                warmUp(connection, origin, tenants.getFirst());
                for (FilledTenant tenant : tenants) {
                    place.say("measuring %,d deals".formatted(tenant.deals()));
                    for (Question question : Question.values()) {
                        rows.add(ask(connection, origin, tenant, question, running, database));
                    }
                }
            }
        }
        return new GrowthReport(rows);
    }

    private void warmUp(HttpConnection connection, String origin, FilledTenant tenant) throws IOException {
        place.say("warming up for %d s".formatted(plan.warmUp().toSeconds()));
        long end = System.nanoTime() + plan.warmUp().toNanos();
        while (System.nanoTime() < end) {
            for (Question question : Question.values()) {
                if (question != Question.BULK_EDIT) {
                    send(
                            connection,
                            question,
                            Caller.BROWSER.request(
                                    tenant,
                                    origin,
                                    question.document(),
                                    question.variables().getFirst()));
                }
            }
        }
    }

    /** One request after the other over one connection, so that the time of each is that of the servers. */
    private GrowthReport.Row ask(
            HttpConnection connection,
            String origin,
            FilledTenant tenant,
            Question question,
            Application running,
            Database database)
            throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (String variables : variables(connection, origin, tenant, question)) {
            requests.add(Caller.BROWSER.request(tenant, origin, question.document(), variables));
        }
        int bytes = 0;
        for (byte[] request : requests) {
            bytes = send(connection, question, request);
        }
        boolean known = ProcessorTime.isKnown();
        double application = known ? ProcessorTime.of(running.pid()) : Double.NaN;
        double postgres = known ? ProcessorTime.ofAll(database.pid()) : Double.NaN;
        long[] latencies = new long[MOST_REQUESTS];
        int count = 0;
        long first = System.nanoTime();
        long end = first + plan.point().toNanos();
        while (count < requests.size() || count < MOST_REQUESTS && System.nanoTime() < end) {
            long sent = System.nanoTime();
            send(connection, question, requests.get(count % requests.size()));
            latencies[count++] = System.nanoTime() - sent;
        }
        var run = new Load.Run(
                Arrays.stream(latencies, 0, count).sorted().toArray(), Duration.ofNanos(System.nanoTime() - first));
        Sample sample = Sample.of(
                run,
                known ? ProcessorTime.of(running.pid()) - application : Double.NaN,
                known ? ProcessorTime.ofAll(database.pid()) - postgres : Double.NaN);
        int records = tenant.deals() + companies(tenant.deals()) + people(tenant.deals());
        return new GrowthReport.Row(question, tenant.deals(), records, count, bytes, sample);
    }

    private List<String> variables(HttpConnection connection, String origin, FilledTenant tenant, Question question)
            throws IOException {
        if (question != Question.NEXT_PAGE) {
            return question.variables();
        }
        String first = question.variables().getFirst();
        send(connection, question, Caller.BROWSER.request(tenant, origin, question.document(), first));
        Matcher cursor = END_CURSOR.matcher(connection.beginning(Integer.MAX_VALUE));
        if (!cursor.find()) {
            throw new IOException("the first page told no place to go on from");
        }
        return List.of("{\"after\":\"%s\",%s".formatted(cursor.group(1), first.substring(1)));
    }

    /** Returns the length of the answer. */
    private static int send(HttpConnection connection, Question question, byte[] request) throws IOException {
        int status = connection.exchange(request);
        String answer = connection.beginning(Integer.MAX_VALUE);
        if (status != 200 || Question.isRefused(answer)) {
            throw new IOException("%s was answered %d %s"
                    .formatted(question.label(), status, answer.substring(0, Math.min(400, answer.length()))));
        }
        return answer.length();
    }
}
