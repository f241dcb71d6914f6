package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.MEMBER;
import static co.cantera.schema.tenant.Tables.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;

import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The four files of Maven Analytics come in whole, see {@link Files#sharedFolder()}. */
@CanteraTest
class MavenFilesTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    DSLContext db;

    TestTenant here;

    @BeforeEach
    void tenant() {
        here = tenants.create("archivos");
    }

    @Test
    void comeInWholeAndTwiceWithoutDoubles() {
        run("sales_teams", Map.of(), 35);
        assertThat(count(MEMBER, MEMBER.EMAIL.isNull())).isEqualTo(41);
        assertThat(count(TEAM, TEAM.NAME.in("Central", "East", "West"))).isEqualTo(3);
        run("products", Map.of("currency", "USD"), 7);
        run("accounts", Map.of("currency", "USD"), 85);
        assertThat(count(COMPANY, COMPANY.PARENT_ID.isNotNull())).isEqualTo(15);

        JsonNode deals = upload("sales_pipeline", Map.of("currency", "USD"));
        assertThat(deals.path("twins").size()).isEqualTo(1);
        JsonNode twin = deals.path("twins").path(0);
        assertThat(twin.path("value").asString()).isEqualTo("GTXPro");
        assertThat(twin.path("proposal").asString()).isEqualTo("GTX Pro");
        assertThat(twin.path("rows").asInt()).isEqualTo(1480);
        JsonNode tried = imports.attempt(here.admin(), deals);
        assertThat(tried.path("created").asInt()).isEqualTo(8800);
        assertThat(count(DEAL, DEAL.ID.isNotNull())).isZero();

        long start = System.nanoTime();
        JsonNode done = imports.run(here.admin(), tried);
        System.out.printf("8,800 deals in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(done.path("created").asInt()).isEqualTo(8800);
        assertThat(count(DEAL, DEAL.ID.isNotNull())).isEqualTo(8800);
        assertThat(count(DEAL, DEAL.COMPANY_ID.isNull())).isEqualTo(1425);
        assertThat(count(DEAL, DEAL.STATUS.eq("WON"))).isEqualTo(4238);
        assertThat(count(DEAL, DEAL.STATUS.eq("LOST"))).isEqualTo(2473);
        assertThat(count(DEAL, jsonbGetAttributeAsText(DEAL.FIELDS, "product").eq("GTXPro")))
                .isEqualTo(1480);
        assertThat(count(COMPANY, COMPANY.ID.isNotNull())).isEqualTo(85);
        assertThat(count(MEMBER, MEMBER.EMAIL.isNull())).isEqualTo(41);

        JsonNode again = imports.run(here.admin(), upload("sales_pipeline", Map.of("currency", "USD")));
        assertThat(again.path("unchanged").asInt()).isEqualTo(8800);
        JsonNode accepted = upload(
                "sales_pipeline",
                Map.of("currency", "USD", "twins", List.of(Map.of("column", 2, "value", "GTXPro", "accepted", true))));
        JsonNode mended = imports.run(here.admin(), accepted);
        assertThat(mended.path("updated").asInt()).isEqualTo(1480);
        assertThat(mended.path("unchanged").asInt()).isEqualTo(7320);
        assertThat(count(DEAL, DEAL.ID.isNotNull())).isEqualTo(8800);
        assertThat(count(DEAL, jsonbGetAttributeAsText(DEAL.FIELDS, "product").eq("GTXPro")))
                .isZero();
    }

    private JsonNode upload(String name, Map<String, ?> choices) {
        JsonNode uploaded =
                imports.upload(here.admin(), here, name + ".csv", Files.shared("data/maven_crm/" + name + ".csv"));
        return choices.isEmpty() ? uploaded : imports.map(here.admin(), uploaded, choices);
    }

    private void run(String name, Map<String, ?> choices, int rows) {
        JsonNode done = imports.run(here.admin(), upload(name, choices));
        assertThat(done.path("created").asInt()).as(done.toString()).isEqualTo(rows);
        JsonNode again = imports.run(here.admin(), upload(name, choices));
        assertThat(again.path("unchanged").asInt()).as(again.toString()).isEqualTo(rows);
    }

    private int count(Table<?> table, Condition condition) {
        int[] found = new int[1];
        tenants.inside(here, () -> found[0] = db.fetchCount(table, condition));
        return found[0];
    }
}
