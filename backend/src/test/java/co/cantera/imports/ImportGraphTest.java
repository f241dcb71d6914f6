package co.cantera.imports;

import static co.cantera.imports.TestWorkbook.number;
import static co.cantera.imports.TestWorkbook.texts;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.files.FileSource;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class ImportGraphTest {

    private static final FileSource DEALS = Files.fixture("negocios.csv");

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    ImportApi imports;

    @Autowired
    DSLContext db;

    TestTenant here;
    TestTenant there;

    @BeforeEach
    void both() {
        here = tenants.first();
        there = tenants.second();
    }

    @Test
    void readsTheLargestSheetOfAWorkbookOrAnotherOne() {
        byte[] book = new TestWorkbook()
                .sheet(
                        "Clientes",
                        texts("Empresa", "Ciudad"),
                        texts("Hoja Uno SAS", "Cali"),
                        texts("Hoja Dos SAS", "Tunja"))
                .sheet(
                        "Negocios",
                        texts("Código", "Negocio", "Valor", "Fecha de cierre"),
                        texts("H-1", "De la hoja") + number(2, "1200.5", 4) + number(3, "46349", 1))
                .bytes();
        JsonNode uploaded = imports.upload(here.admin(), here, "libro.xlsx", Files.of(book));
        assertThat(uploaded.path("sheets").findValuesAsString("name")).containsExactly("Clientes", "Negocios");
        assertThat(uploaded.path("sheet").asInt()).isZero();
        assertThat(uploaded.path("object").asString()).isEqualTo("COMPANY");
        JsonNode refused = imports.mutate(here.admin(), "mapImport", uploaded, Map.of("sheet", 2));
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("sheet");

        JsonNode other = imports.map(here.admin(), uploaded, Map.of("sheet", 1, "currency", "COP"));
        assertThat(other.path("sheet").asInt()).isEqualTo(1);
        assertThat(other.path("object").asString()).isEqualTo("DEAL");
        assertThat(other.path("obstacles")).isEmpty();
        assertThat(imports.run(here.admin(), other).path("created").asInt()).isEqualTo(1);
        assertThat(count(
                        here,
                        DEAL,
                        DEAL.IMPORT_KEY
                                .eq("DEAL:id:H-1")
                                .and(DEAL.AMOUNT.eq(new BigDecimal("1200.5")))
                                .and(DEAL.CLOSE_DATE.eq(LocalDate.of(2026, 11, 23)))))
                .isOne();
    }

    @Test
    void bringsInAnAddressBook() {
        JsonNode uploaded = imports.upload(here.admin(), here, "contactos.vcf", Files.of("""
                        BEGIN:VCARD
                        VERSION:3.0
                        N:Peña;Lucía;;;
                        FN:Lucía Peña
                        ORG:Ferretería El Tornillo
                        TEL;TYPE=CELL:310 555 0101
                        EMAIL:lucia@tornillo.example
                        END:VCARD
                        """));
        assertThat(uploaded.path("object").asString()).isEqualTo("PERSON");
        assertThat(uploaded.path("sheets")).isEmpty();
        assertThat(imports.run(here.admin(), uploaded).path("created").asInt()).isEqualTo(1);
        assertThat(count(
                        here,
                        PERSON,
                        PERSON.NAME
                                .eq("Lucía Peña")
                                .and(PERSON.PHONES.eq(new String[] {"+573105550101"}))
                                .and(PERSON.COMPANY_ID.isNotNull())))
                .isOne();
    }

    @Test
    void bringsInEveryAddressAndNumberOfAPerson() {
        FileSource file = csv(
                "Nombres,Apellidos,Correo,E-mail 2,Celular,Teléfono casa,Otros teléfonos",
                "Dora,Contactos,dora@uno.example; dora@dos.example,dora@tres.example,3001234501,6012345678,\"300 123 4502, 3001234503\"");
        JsonNode done = repeat(here.admin(), "contactos.csv", file);
        assertThat(done.path("created").asInt()).isEqualTo(1);
        assertThat(done.path("columns").findValuesAsString("target"))
                .containsExactly(
                        "givenName", "familyName", "email", "otherEmails", "mobile", "otherPhones", "otherPhones");
        String query =
                "{ people(filter: {name: {eq: \"Dora Contactos\"}}) { edges { node { emails phones fields { __typename } } } } }";
        JsonNode person = api.data(here.admin(), query)
                .path("people")
                .path("edges")
                .path(0)
                .path("node");
        assertThat(person.path("emails").valueStream().map(JsonNode::asString))
                .containsExactly("dora@uno.example", "dora@dos.example", "dora@tres.example");
        assertThat(person.path("phones").valueStream().map(JsonNode::asString))
                .containsExactly("+573001234501", "+576012345678", "+573001234502", "+573001234503");
        assertThat(repeat(here.admin(), "otra-vez.csv", file).path("unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void triesAndBringsInDealsOfASpreadsheet() {
        JsonNode uploaded = imports.upload(here.admin(), here, "C:\\datos\\negocios.csv", DEALS);
        assertThat(uploaded.path("fileName").asString()).isEqualTo("negocios.csv");
        assertThat(uploaded.path("object").asString()).isEqualTo("DEAL");
        assertThat(uploaded.path("numberStyle").asString()).isEqualTo("POINT_COMMA");
        assertThat(uploaded.path("dateStyle").asString()).isEqualTo("DAY_FIRST");
        assertThat(uploaded.path("obstacles").findValuesAsString("code")).containsExactly("chooseCurrency");
        JsonNode refused = imports.mutate(here.admin(), "startImport", uploaded, Map.of());
        assertThat(refused.path("fields").findValuesAsString("path")).containsExactly("currency");

        JsonNode tried = imports.attempt(here.admin(), imports.map(here.admin(), uploaded, Map.of("currency", "COP")));
        assertThat(tried.path("created").asInt()).isEqualTo(4);
        assertThat(tried.path("refused").asInt()).isEqualTo(1);
        assertThat(count(here, DEAL, DEAL.IMPORT_KEY.like("DEAL:id:N-%"))).isZero();
        assertThat(count(here, MEMBER, MEMBER.NAME.eq("Pedro Vendedor"))).isZero();

        JsonNode done = imports.run(here.admin(), tried);
        assertThat(done.path("created").asInt()).isEqualTo(4);
        assertThat(done.path("issues").path("edges").findValuesAsString("code"))
                .containsExactly("STAGE_UNKNOWN", "NUMBER_UNREADABLE");
        assertThat(done.path("issues")
                        .path("edges")
                        .path(1)
                        .path("node")
                        .path("message")
                        .asString())
                .startsWith("Fila 6, columna «Valor»: «mucho» no se lee como número");
        assertThat(count(
                        here,
                        DEAL,
                        DEAL.IMPORT_KEY
                                .eq("DEAL:id:N-1")
                                .and(DEAL.STAGE_ID.eq(here.stages().get(1)))))
                .isOne();
        assertThat(count(
                        here,
                        DEAL,
                        DEAL.IMPORT_KEY
                                .eq("DEAL:id:N-2")
                                .and(DEAL.CLOSED_AT.lt(OffsetDateTime.parse("2025-12-01T12:00Z")))))
                .isOne();
        assertThat(count(here, COMPANY, COMPANY.NAME.in("Ferretería El Tornillo", "Obras del Norte")))
                .isEqualTo(2);
        assertThat(count(here, MEMBER, MEMBER.NAME.eq("Pedro Vendedor"))).isOne();
        JsonNode again = repeat(here.admin(), "negocios.csv", DEALS);
        assertThat(again.path("unchanged").asInt()).isEqualTo(4);
    }

    @Test
    void changesWhatIsDifferentAndNothingElse() {
        repeat(here.admin(), "a.csv", csv("Código,Negocio,Valor", "E-1,Uno,10", "E-2,Dos,20", "E-3,Tres,30"));
        tenants.inside(
                here,
                () -> db.update(DEAL)
                        .set(DEAL.DELETED_AT, OffsetDateTime.now())
                        .where(DEAL.IMPORT_KEY.eq("DEAL:id:E-3"))
                        .execute());
        JsonNode second = repeat(
                here.admin(), "b.csv", csv("Código,Negocio,Valor", "E-1,Uno,10", "E-2,Dos nuevo,20", "E-3,Tres,35"));
        assertThat(second.path("unchanged").asInt()).isOne();
        assertThat(second.path("updated").asInt()).isOne();
        assertThat(second.path("refused").asInt()).isOne();
        assertThat(second.path("issues")
                        .path("edges")
                        .path(0)
                        .path("node")
                        .path("code")
                        .asString())
                .isEqualTo("deleted");
        assertThat(count(here, DEAL, DEAL.NAME.eq("Dos nuevo").and(DEAL.VERSION.eq(2))))
                .isOne();
    }

    @Test
    void setsParentsThatComeLaterInTheFileAndNoCircles() {
        FileSource file = csv(
                "Empresa,Sector,Empresa matriz,Empleados",
                "Hija,Obras,Madre,10",
                "Madre,Obras,Abuela,20",
                "Abuela,Obras,Hija,30");
        JsonNode done = repeat(here.admin(), "empresas.csv", file);
        assertThat(done.path("created").asInt()).isEqualTo(3);
        assertThat(done.path("issues").path("edges").findValuesAsString("code")).containsExactly("cycle");
        assertThat(count(here, COMPANY, COMPANY.NAME.in("Hija", "Madre").and(COMPANY.PARENT_ID.isNotNull())))
                .isEqualTo(2);
    }

    @Test
    void givesARepWhatSheBringsInAndNothingMore() {
        JsonNode done =
                repeat(here.rep(), "mios.csv", csv("Código,Negocio,Vendedor,Valor", "R-1,Propio,Carlos Colega,10"));
        assertThat(done.path("created").asInt()).isOne();
        assertThat(count(
                        here,
                        DEAL,
                        DEAL.IMPORT_KEY
                                .eq("DEAL:id:R-1")
                                .and(DEAL.OWNER_ID.eq(here.rep().memberId()))))
                .isOne();
        JsonNode other = repeat(here.colleague(), "suyos.csv", csv("Código,Negocio,Valor", "R-1,Robado,99"));
        assertThat(other.path("refused").asInt()).isOne();
        assertThat(other.path("issues")
                        .path("edges")
                        .path(0)
                        .path("node")
                        .path("code")
                        .asString())
                .isEqualTo("outOfReach");

        JsonNode team = imports.upload(
                here.rep(), here, "equipo.csv", csv("sales_agent,manager,regional_office", "Uno Dos,Tres Cuatro,Sur"));
        assertThat(imports.mutate(here.rep(), "startImport", team, Map.of())
                        .path("code")
                        .asString())
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void showsNothingToAnotherTenantOrToColleagues() {
        JsonNode mine = imports.upload(here.rep(), here, "secreto.csv", DEALS);
        String id = mine.path("id").asString();
        for (TestMember blind : List.of(there.admin(), there.rep(), here.colleague())) {
            assertThat(imports.find(blind, id).isNull()).isTrue();
            assertThat(api.data(blind, "{ imports { edges { node { fileName } } } }")
                            .toString())
                    .doesNotContain("secreto.csv");
            assertThat(imports.mutate(blind, "tryImport", mine, Map.of())
                            .path("code")
                            .asString())
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(imports.find(here.lead(), id).path("fileName").asString()).isEqualTo("secreto.csv");
        assertThat(imports.send(there.admin(), here, "a.csv", new byte[] {1}).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesFilesThatAreNoRows() {
        assertThat(imports.send(here.rep(), here, "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("\"code\":\"PDF\"")
                .contains("Es un PDF");
        assertThat(imports.send(here.rep(), here, "a.csv", new byte[21 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void asksWhichOfDayAndMonthComesFirst() {
        JsonNode uploaded = imports.upload(
                here.admin(),
                here,
                "f.csv",
                csv("Negocio,Etapa,Fecha de cierre", "Uno,Cierre,03/04/2026", "Dos,Cierre,05/06/2026"));
        assertThat(uploaded.path("dateStyle").isNull()).isTrue();
        assertThat(uploaded.path("obstacles").findValuesAsString("code")).containsExactly("chooseDateStyle");
        JsonNode mapped = imports.map(here.admin(), uploaded, Map.of("dateStyle", "DAY_FIRST"));
        assertThat(mapped.path("obstacles").isEmpty()).isTrue();
        JsonNode stale = imports.mutate(here.admin(), "mapImport", uploaded, Map.of("dateStyle", "MONTH_FIRST"));
        assertThat(stale.path("code").asString()).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void readsTheMonthFirstWhereAnotherColumnShowsIt() {
        JsonNode shown = imports.upload(
                here.admin(),
                here,
                "g.csv",
                csv("Negocio,Etapa,Fecha de cierre,Creado", "Uno,Cierre,03/04/2026,02/25/2026"));
        assertThat(shown.path("dateStyle").asString()).isEqualTo("MONTH_FIRST");
        assertThat(shown.path("obstacles").isEmpty()).isTrue();
        JsonNode torn = imports.upload(
                here.admin(),
                here,
                "h.csv",
                csv("Negocio,Etapa,Fecha de cierre,Creado,Visto", "Uno,Cierre,03/04/2026,02/25/2026,25/02/2026"));
        assertThat(torn.path("obstacles").findValuesAsString("code")).containsExactly("chooseDateStyle");
    }

    private JsonNode repeat(TestMember member, String name, FileSource file) {
        JsonNode uploaded = imports.upload(member, here, name, file);
        return imports.run(member, imports.map(member, uploaded, Map.of("currency", "COP")));
    }

    private static FileSource csv(String... lines) {
        return Files.of(String.join("\n", lines) + "\n");
    }

    private int count(TestTenant tenant, Table<?> table, Condition condition) {
        int[] found = new int[1];
        tenants.inside(tenant, () -> found[0] = db.fetchCount(table, condition));
        return found[0];
    }
}
