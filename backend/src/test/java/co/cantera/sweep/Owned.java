package co.cantera.sweep;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.COMPANY_PERSON;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.IMPORT;
import static co.cantera.schema.tenant.Tables.LEAD;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.schema.tenant.Tables.TEAM;
import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import co.cantera.testing.Api;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * A tenant where everybody owns one record of each kind, named after the owner; one of each has no owner, and the admin's are a team's that
 * no manager leads. Each record points to one of the next owner, so that what is seen by way of a record is never one's own.
 */
final class Owned {

    static final List<String> OWNERS = List.of("admin", "manager", "lead", "rep", "colleague", "nobody");

    private static final Map<String, Set<String>> SCOPES = Map.of(
            "admin", Set.copyOf(OWNERS),
            "manager", Set.of("manager", "lead", "rep", "colleague", "nobody"),
            "lead", Set.of("lead", "rep", "nobody"),
            "rep", Set.of("rep"),
            "colleague", Set.of("colleague"));

    private final TestTenant tenant;
    private final Api api;
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    Owned(TwoTenants tenants, Api api, DSLContext db) {
        this.api = api;
        this.tenant = tenants.create("visibilidad");
        for (String owner : OWNERS) {
            create(owner);
            delete(owner);
        }
        tenants.inside(tenant, () -> tie(db));
    }

    TestTenant tenant() {
        return tenant;
    }

    /** Who asks, by what they are called here. */
    Map<String, TestMember> viewers() {
        Map<String, TestMember> viewers = new LinkedHashMap<>();
        viewers.put("admin", tenant.admin());
        viewers.put("manager", tenant.manager());
        viewers.put("lead", tenant.lead());
        viewers.put("rep", tenant.rep());
        viewers.put("colleague", tenant.colleague());
        return viewers;
    }

    /** Whose records somebody may see. */
    Set<String> scope(String viewer) {
        return new TreeSet<>(SCOPES.getOrDefault(viewer, Set.of()));
    }

    /** Whose records somebody may see among these. */
    Set<String> scope(String viewer, String... owners) {
        Set<String> scope = scope(viewer);
        scope.retainAll(List.of(owners));
        return scope;
    }

    String id(String type, String owner) {
        return String.valueOf(ids.getOrDefault(type, Map.of()).get(owner));
    }

    /** What a deal is worth: another digit for each owner, so that a sum tells whose deals are in it. */
    static int amount(String owner) {
        return (int) Math.pow(10, OWNERS.indexOf(owner));
    }

    /** Whose company and person the records of an owner point to. */
    static String next(String owner) {
        return OWNERS.get((OWNERS.indexOf(owner) + 1) % OWNERS.size());
    }

    /** Whose records point to the company and the person of an owner. */
    static String previous(String owner) {
        return OWNERS.get((OWNERS.indexOf(owner) + OWNERS.size() - 1) % OWNERS.size());
    }

    private void create(String owner) {
        TestMember by = viewers().getOrDefault(owner, tenant.admin());
        keep("company", owner, make(by, "Company", Map.of("name", "Empresa de " + owner)));
        keep("person", owner, make(by, "Person", Map.of("givenName", "Persona de " + owner)));
        keep("lead", owner, make(by, "Lead", Map.of("name", "Prospecto de " + owner)));
        keep(
                "deal",
                owner,
                make(
                        by,
                        "Deal",
                        Map.of(
                                "name",
                                "Trato de " + owner,
                                "stageId",
                                tenant.stage(0),
                                "amount",
                                Map.of("amount", Integer.toString(amount(owner)), "currency", "COP"))));
        keep("attachment", owner, attach(by, id("deal", owner), owner));
        if (viewers().containsKey(owner)) {
            String file = "Nombre de la empresa,Ciudad\nImportada por " + owner + ",Cali\n";
            keep("import", owner, api.upload(by, tenant.tenant().slug(), "Archivo de " + owner + ".csv", file));
            keep("export", owner, export(by, "deals"));
        }
    }

    private String attach(TestMember by, String deal, String owner) {
        var answer = api.attach(by, tenant.tenant().slug(), deal, "Adjunto de " + owner, owner.getBytes(UTF_8));
        return answer.body().replaceAll(".*\"(attachment_[^\"]+)\".*", "$1");
    }

    /** One deleted record of each kind besides, which no list shows. */
    private void delete(String owner) {
        TestMember by = viewers().getOrDefault(owner, tenant.admin());
        Map<String, Map<String, ?>> inputs = Map.of(
                "Company", Map.of("name", "Basura de " + owner),
                "Person", Map.of("givenName", "Basura de " + owner),
                "Lead", Map.of("name", "Basura de " + owner),
                "Deal", Map.of("name", "Basura de " + owner));
        inputs.forEach((type, input) -> {
            String id = make(by, type, input);
            api.data(
                    by,
                    "mutation ($input: Delete%1$sInput!) { delete%1$s(input: $input) { __typename } }".formatted(type),
                    Map.of("input", Map.of("id", id, "version", 1)));
            keep("deleted " + type.toLowerCase(Locale.ROOT), owner, id);
        });
    }

    /** Has a list written out and answers the id of the export. */
    String export(TestMember by, String list) {
        return api.data(
                        by,
                        "mutation ($input: StartExportInput!) { startExport(input: $input) { ... on StartExportSuccess { export { id } } } }",
                        Map.of("input", Map.of("list", Map.of(list, Map.of()), "format", "CSV")))
                .path("startExport")
                .path("export")
                .path("id")
                .asString();
    }

    private void keep(String type, String owner, String id) {
        ids.computeIfAbsent(type, _ -> new HashMap<>()).put(owner, id);
    }

    private String make(TestMember by, String type, Map<String, ?> input) {
        String record = type.toLowerCase(Locale.ROOT);
        return api.data(
                        by,
                        "mutation ($input: Create%1$sInput!) { create%1$s(input: $input) { ... on Create%1$sSuccess { %2$s { id } } } }"
                                .formatted(type, record),
                        Map.of("input", input))
                .path("create" + type)
                .path(record)
                .path("id")
                .asString();
    }

    private void tie(DSLContext db) {
        UUID aside = UuidV7.next();
        db.insertInto(TEAM, TEAM.ID, TEAM.NAME, TEAM.PATH)
                .values(aside, "Aparte", new UUID[] {aside})
                .execute();
        for (var table : List.of(COMPANY, PERSON, DEAL, LEAD)) {
            String type = table.getName();
            var id = table.field(COMPANY.ID.getName(), UUID.class);
            var owner = table.field(COMPANY.OWNER_ID.getName(), UUID.class);
            var team = table.field(COMPANY.TEAM_ID.getName(), UUID.class);
            db.update(table)
                    .set(team, aside)
                    .where(id.in(uuid(type, "admin"), deleted(type, "admin")))
                    .execute();
            db.update(table)
                    .setNull(owner)
                    .setNull(team)
                    .where(id.in(uuid(type, "nobody"), deleted(type, "nobody")))
                    .execute();
        }
        db.update(IMPORT)
                .set(IMPORT.TEAM_ID, aside)
                .where(IMPORT.ID.eq(uuid("import", "admin")))
                .execute();
        for (String each : OWNERS) {
            db.update(DEAL)
                    .set(DEAL.COMPANY_ID, uuid("company", next(each)))
                    .set(DEAL.PERSON_ID, uuid("person", next(each)))
                    .where(DEAL.ID.eq(uuid("deal", each)))
                    .execute();
            db.update(PERSON)
                    .set(PERSON.COMPANY_ID, uuid("company", next(each)))
                    .where(PERSON.ID.eq(uuid("person", each)))
                    .execute();
            db.insertInto(COMPANY_PERSON, COMPANY_PERSON.PERSON_ID, COMPANY_PERSON.COMPANY_ID)
                    .values(uuid("person", each), uuid("company", previous(each)))
                    .execute();
            db.update(COMPANY)
                    .set(COMPANY.PARENT_ID, uuid("company", next(each)))
                    .where(COMPANY.ID.eq(uuid("company", each)))
                    .execute();
        }
    }

    private UUID deleted(String type, String owner) {
        return OpaqueId.parse(type, id("deleted " + type, owner));
    }

    private UUID uuid(String type, String owner) {
        return OpaqueId.parse(type, id(type, owner));
    }
}
