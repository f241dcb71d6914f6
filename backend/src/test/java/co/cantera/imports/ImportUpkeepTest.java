package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.IMPORT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.files.FileSource;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.ImportApi;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** What is uploaded stays for a while only, and is never too much. */
@CanteraTest
@TestPropertySource(properties = "cantera.imports.quota=2KB")
class ImportUpkeepTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    ImportApi imports;

    @Autowired
    List<Expiring> expiring;

    @Autowired
    Retention kept;

    @Autowired
    DSLContext db;

    @Value("${cantera.files.folder}")
    Path folder;

    @Test
    void forgetsFilesOfOldImportsAndImportsThatNobodyFinishes() {
        TestTenant here = tenants.create("subidas");
        UUID done = upload(here, "Hecha");
        UUID left = upload(here, "Dejada");
        UUID resumed = upload(here, "Retomada");
        Instant now = Instant.now();
        set(here, done, "DONE");
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.FINISHED_AT, IMPORT.CREATED_AT)
                        .where(IMPORT.ID.eq(done))
                        .execute());
        set(here, resumed, "FAILED");
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.TOUCHED_AT, IMPORT.CREATED_AT.plus(20))
                        .where(IMPORT.ID.eq(resumed))
                        .execute());

        upkeep(here, now.plus(Duration.ofDays(29)));
        assertThat(found(here)).containsExactlyInAnyOrder(done, left, resumed);
        assertThat(files(here)).isEqualTo(3);

        upkeep(here, now.plus(Duration.ofDays(31)));
        assertThat(found(here)).containsExactlyInAnyOrder(done, resumed);
        assertThat(files(here)).isEqualTo(1);
    }

    @Test
    void knowsWhenSomebodyLastDidSomethingWithAnImport() {
        TestTenant here = tenants.create("subidas-tocadas");
        UUID left = upload(here, "Recien tocada");
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.CREATED_AT, IMPORT.CREATED_AT.minus(40))
                        .where(IMPORT.ID.eq(left))
                        .execute());
        upkeep(here, Instant.now());
        assertThat(found(here)).containsExactly(left);
    }

    @Test
    void takesNoMoreThanATenantMayHave() {
        TestTenant here = tenants.create("subidas-llenas");
        byte[] large = csv("Grande ".repeat(20));
        assertThat(imports.send(here.admin(), here, "a.csv", large).statusCode())
                .isEqualTo(201);
        var refused = imports.send(here.admin(), here, "b.csv", csv("Otra ".repeat(30)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"QUOTA\"", "30 días");
        assertThat(imports.send(here.admin(), here, "c.csv", large).statusCode())
                .isEqualTo(201);
        assertThat(files(here)).isEqualTo(1);
    }

    private UUID upload(TestTenant here, String name) {
        byte[] content = csv(name);
        FileSource file = () -> new ByteArrayInputStream(content);
        return OpaqueId.parse(
                "import",
                imports.upload(here.admin(), here, name + ".csv", file)
                        .path("id")
                        .asString());
    }

    private static byte[] csv(String name) {
        return ("Empresa,Ciudad\n" + (name + ",Cali\n").repeat(8)).getBytes(UTF_8);
    }

    private void set(TestTenant here, UUID id, String state) {
        tenants.inside(
                here,
                () -> db.update(IMPORT)
                        .set(IMPORT.STATE, state)
                        .where(IMPORT.ID.eq(id))
                        .execute());
    }

    private void upkeep(TestTenant here, Instant now) {
        tenants.inside(
                here,
                () -> expiring.stream()
                        .filter(rows -> rows.place() == Expiring.Place.TENANT)
                        .forEach(rows -> {
                            int _ = rows.deleteOver(now, kept, 1_000);
                        }));
    }

    private List<UUID> found(TestTenant here) {
        List<UUID> ids = new ArrayList<>();
        tenants.inside(here, () -> ids.addAll(db.select(IMPORT.ID).from(IMPORT).fetch(IMPORT.ID)));
        return ids;
    }

    private int files(TestTenant here) {
        File own = folder.resolve(here.tenant().schema().name()).toFile();
        return Objects.requireNonNull(own.list()).length;
    }
}
