package co.cantera.sweep;

import static org.awaitility.Awaitility.await;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.TestTenant;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** A valid call of every field of the API. */
@TestComponent
class Examples {

    /** Stands in every text of the other tenant, so that a leak shows. */
    static final String FOREIGN = "AJENO";

    private final Api api;

    Examples(Api api) {
        this.api = api;
    }

    /** New records of every type in a tenant. */
    Ids records(TestTenant tenant, String mark) {
        Map<String, String> ids = new HashMap<>();
        ids.put("company", make(tenant, "createCompany", "company", Map.of("name", mark + " S.A.S.")));
        ids.put("person", make(tenant, "createPerson", "person", Map.of("givenName", mark)));
        ids.put("deal", make(tenant, "createDeal", "deal", Map.of("name", mark, "stageId", tenant.stage(0))));
        ids.put("lead", make(tenant, "createLead", "lead", Map.of("name", mark)));
        ids.put("stage", tenant.stage(1));
        ids.put("reason", tenant.reason());
        ids.put("pipeline", pipeline(tenant));
        ids.put("member", tenant.rep().id());
        ids.put("team", OpaqueId.format("team", tenant.lowerTeam()));
        ids.put("tenant", OpaqueId.format("tenant", tenant.tenant().id()));
        ids.put(
                "import",
                api.upload(
                        tenant.admin(),
                        tenant.tenant().slug(),
                        mark + ".csv",
                        "Nombre de la empresa,Ciudad,Sitio web\n" + mark + ",Cali,\n"));
        return new Ids(ids);
    }

    private String pipeline(TestTenant tenant) {
        return api.data(tenant.admin(), "{ pipelines { id } }")
                .path("pipelines")
                .path(0)
                .path("id")
                .asString();
    }

    private String make(TestTenant tenant, String act, String record, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        JsonNode answer = api.data(
                tenant.admin(),
                "mutation ($input: %sInput!) { %s(input: $input) { ... on %sSuccess { %s { id } } } }"
                        .formatted(type, act, type, record),
                Map.of("input", input));
        return answer.path(act).path(record).path("id").asString();
    }

    /** The arguments of a valid call; fails for a field that nobody has given an example. */
    Map<String, Object> of(String field, Ids own, TestTenant tenant) {
        Map<String, Object> deal = Map.of("id", own.of("deal"), "version", 1);
        return switch (field) {
            case "viewer", "teams", "pipelines", "lostReasons" -> Map.of();
            case "members", "companies", "people", "deals", "leads", "imports", "board" -> Map.of("first", 20);
            case "favourites" -> Map.of();
            case "search" -> Map.of("text", "propio", "first", 5);
            case "node" -> Map.of("id", own.of("deal"));
            case "nodes" -> Map.of("ids", List.of(own.of("deal"), own.of("company")));
            case "setFavourite" -> input(Map.of("id", own.of("company"), "favourite", true));
            case "createCompany" -> input(Map.of("name", "Nueva"));
            case "createPerson" -> input(Map.of("givenName", "Nueva"));
            case "createDeal" -> input(Map.of("name", "Nuevo"));
            case "updateCompany" -> input(Map.of("id", own.of("company"), "version", 1, "name", "Otra"));
            case "updatePerson" -> input(Map.of("id", own.of("person"), "version", 1, "givenName", "Otra"));
            case "updateDeal" -> input(Map.of("id", own.of("deal"), "version", 1, "name", "Otro"));
            case "deleteCompany" -> input(Map.of("id", own.of("company"), "version", 1));
            case "deletePerson" -> input(Map.of("id", own.of("person"), "version", 1));
            case "deleteDeal", "winDeal" -> input(deal);
            case "restoreCompany" -> input(Map.of("id", own.of("company")));
            case "restorePerson" -> input(Map.of("id", own.of("person")));
            case "restoreDeal" -> input(Map.of("id", own.of("deal")));
            case "moveDeal" -> input(Map.of("id", own.of("deal"), "version", 1, "stageId", tenant.stage(0)));
            case "loseDeal" -> input(Map.of("id", own.of("deal"), "version", 1, "lostReasonId", tenant.reason()));
            case "reopenDeal" -> input(Map.of("id", closed(tenant), "version", 2));
            case "createLead" -> input(Map.of("name", "Nuevo"));
            case "updateLead" -> input(Map.of("id", own.of("lead"), "version", 1, "name", "Otro"));
            case "contactLead", "qualifyLead", "deleteLead" -> input(Map.of("id", own.of("lead"), "version", 1));
            case "discardLead" -> input(Map.of("id", own.of("lead"), "version", 1, "reason", "SPAM"));
            case "reopenLead" -> input(Map.of("id", discarded(tenant), "version", 2));
            case "restoreLead" -> input(Map.of("id", own.of("lead")));
            case "createTeam" -> input(Map.of("name", "Equipo " + System.nanoTime()));
            case "inviteMember" -> input(invitation());
            case "resendInvitation", "revokeInvitation" -> input(Map.of("memberId", invited(tenant)));
            case "updateTenant" -> input(Map.of("version", tenantVersion(tenant), "name", "Otra razón social"));
            case "addSampleData", "removeSampleData" -> input(Map.of());
            case "mapImport" -> input(Map.of("id", own.of("import"), "version", 1, "currency", "COP"));
            case "undoableImport" -> Map.of("id", own.of("import"));
            case "undoImport" -> input(Map.of("id", own.of("import"), "version", broughtIn(own.of("import"), tenant)));
            case "tryImport", "startImport" -> input(Map.of("id", own.of("import"), "version", 1));
            default -> throw new AssertionError("give an example of a valid call of " + field);
        };
    }

    /** The version of an import once its rows are there. */
    private int broughtIn(String id, TestTenant tenant) {
        make(tenant, "startImport", "import", Map.of("id", id, "version", 1));
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.data(
                                        tenant.admin(),
                                        "query ($id: ID!) { node(id: $id) { ... on Import { state version } } }",
                                        Map.of("id", id))
                                .path("node"),
                        found -> found.path("state").asString().equals("DONE"))
                .path("version")
                .asInt();
    }

    private static Map<String, Object> input(Map<String, Object> input) {
        return Map.of("input", input);
    }

    private static Map<String, Object> invitation() {
        return Map.of(
                "email", "nueva." + System.nanoTime() + "@primera.example", "name", "Nueva Persona", "role", "REP");
    }

    private String invited(TestTenant tenant) {
        return make(tenant, "inviteMember", "member", invitation());
    }

    private String closed(TestTenant tenant) {
        String id = make(tenant, "createDeal", "deal", Map.of("name", "Cerrado"));
        return make(tenant, "winDeal", "deal", Map.of("id", id, "version", 1));
    }

    private String discarded(TestTenant tenant) {
        String id = make(tenant, "createLead", "lead", Map.of("name", "Aparte"));
        return make(tenant, "discardLead", "lead", Map.of("id", id, "version", 1, "reason", "SPAM"));
    }

    private int tenantVersion(TestTenant tenant) {
        return api.data(tenant.admin(), "{ viewer { tenant { version } } }")
                .path("viewer")
                .path("tenant")
                .path("version")
                .asInt();
    }
}
