package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files of many rows: as many batches as a day's work brings. */
@Tag("slow")
@CanteraTest
class LargeImportTest {

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
        JsonNode tried = imports.attempt(here.admin(), mapped);
        JsonNode done = imports.run(here.admin(), tried);
        assertThat(done.path("created").asInt()).isEqualTo(ROWS);
        tenants.inside(here, () -> assertThat(db.fetchCount(DEAL)).isEqualTo(ROWS));
    }

    @Test
    void bringsInManyCompanies() {
        TestTenant here = tenants.create("rapidez-empresas");
        JsonNode uploaded = imports.upload(here.admin(), here, "empresas.csv", Files.of(companies()));
        JsonNode mapped = imports.map(here.admin(), uploaded, Map.of("currency", "COP"));
        JsonNode tried = imports.attempt(here.admin(), mapped);
        JsonNode done = imports.run(here.admin(), tried);
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
