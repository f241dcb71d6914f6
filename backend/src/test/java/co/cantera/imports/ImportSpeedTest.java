package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** How long many rows take; prints it. */
@Tag("slow")
@CanteraTest
@Import({TwoTenants.class, Api.class, ImportApi.class})
class ImportSpeedTest {

    private static final int ROWS = Integer.getInteger("cantera.rows", 10_000);

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    DSLContext db;

    @Test
    void bringsInManyDealsWithTheirCompanies() throws Exception {
        TestTenant here = tenants.create("rapidez");
        JsonNode uploaded = imports.upload(here.admin(), here, "negocios.csv", Files.of(deals()));
        JsonNode mapped = imports.map(here.admin(), uploaded, Map.of("currency", "COP"));
        Map<String, Integer> hits = new HashMap<>();
        boolean[] on = {true};
        Thread sampler = new Thread(() -> sample(hits, on));
        sampler.start();
        JsonNode tried = timed("trial", () -> imports.attempt(here.admin(), mapped));
        print(hits);
        hits.clear();
        JsonNode done = timed("run", () -> imports.run(here.admin(), tried));
        on[0] = false;
        print(hits);
        assertThat(done.path("created").asInt()).isEqualTo(ROWS);
        tenants.inside(here, () -> assertThat(db.fetchCount(DEAL)).isEqualTo(ROWS));
    }

    @Test
    void bringsInManyCompanies() {
        TestTenant here = tenants.create("rapidez-empresas");
        JsonNode uploaded = imports.upload(here.admin(), here, "empresas.csv", Files.of(companies()));
        JsonNode mapped = imports.map(here.admin(), uploaded, Map.of("currency", "COP"));
        Map<String, Integer> hits = new HashMap<>();
        boolean[] on = {true};
        Thread sampler = new Thread(() -> sample(hits, on));
        sampler.start();
        JsonNode tried = timed("trial of companies", () -> imports.attempt(here.admin(), mapped));
        print(hits);
        hits.clear();
        JsonNode done = timed("run of companies", () -> imports.run(here.admin(), tried));
        on[0] = false;
        print(hits);
        assertThat(done.path("created").asInt()).isEqualTo(ROWS);
    }

    private static String companies() {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "Distribuidora El Progreso %d SAS;%d;310 %03d %04d;ventas%d@progreso%d.example;Medellín;Ferretería;Vendedor %d;Calle %d # 10-20"
                                .formatted(i, 800_000_000 + i, i % 900 + 100, i % 10_000, i, i, i % 15, i % 100))
                .collect(Collectors.joining(
                        "\n", "Razón social;NIT;Teléfono;Correo;Ciudad;Sector;Vendedor;Dirección\n", "\n"));
    }

    private static void sample(Map<String, Integer> hits, boolean[] on) {
        while (on[0]) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
            for (var entry : Thread.getAllStackTraces().entrySet()) {
                StackTraceElement[] stack = entry.getValue();
                boolean ours = false;
                for (StackTraceElement e : stack) {
                    ours |= e.getClassName().endsWith("imports.ImportRunner");
                }
                if (ours) {
                    ArrayDeque<String> path = new ArrayDeque<>();
                    String last = "";
                    for (StackTraceElement e : stack) {
                        if (e.getClassName().startsWith("co.cantera")
                                && !e.getClassName().contains("$$")
                                && !e.getMethodName().contains("lambda")) {
                            String now = e.getClassName().replaceAll("^.*\\.", "") + "." + e.getMethodName();
                            if (!now.equals(last)) {
                                path.addFirst(now);
                                last = now;
                            }
                        }
                    }
                    String joined = String.join(">", path);
                    synchronized (hits) {
                        hits.merge("P " + joined.replaceAll("^.*ImportRunner\\.batch", ""), 1, Integer::sum);
                        hits.merge(
                                stack[0].getClassName().contains("SocketDispatcher")
                                                || stack[0].getClassName().contains("sun.nio.ch")
                                        ? "L network"
                                        : "L cpu",
                                1,
                                Integer::sum);
                    }
                }
            }
        }
    }

    private static void print(Map<String, Integer> hits) {
        synchronized (hits) {
            hits.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(40)
                    .forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
        }
    }

    private static JsonNode timed(String name, java.util.function.Supplier<JsonNode> work) {
        long start = System.nanoTime();
        JsonNode answer = work.get();
        System.out.printf(
                "%s of %d rows: %d ms%n", name, ROWS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return answer;
    }

    private static String deals() {
        return IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "N-%d;Suministro de equipos %d para la planta norte;Comercializadora Andina %d SAS;Vendedor %d;%s;%s;%02d/%02d/2025;%02d/%02d/2026;Licitación;Cliente pidió visita técnica antes de cotizar, fila %d"
                                .formatted(
                                        i,
                                        i,
                                        i % 8_000,
                                        i % 15,
                                        i % 5 == 0 ? "Ganado" : i % 7 == 0 ? "Perdido" : "Propuesta",
                                        "%d.%03d.000,50".formatted(1 + i % 90, i % 1000),
                                        1 + i % 28,
                                        1 + i % 12,
                                        1 + i % 28,
                                        1 + i % 12,
                                        i))
                .collect(Collectors.joining(
                        "\n",
                        "Código;Negocio;Empresa;Vendedor;Etapa;Valor;Fecha de apertura;Fecha de cierre;Canal;Descripción\n",
                        "\n"));
    }
}
