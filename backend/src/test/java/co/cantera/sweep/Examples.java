package co.cantera.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.TestTenant;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** A valid call of every field of the API. */
@TestComponent
class Examples {

    /** Stands in every text of the other tenant, so that a leak shows. */
    static final String FOREIGN = "AJENO";

    private final Api api;
    /** One for each tenant and mark, so that what is kept of all tags stays kept. */
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    private final Map<String, String> views = new ConcurrentHashMap<>();

    private final Map<String, String> edits = new ConcurrentHashMap<>();

    private final Map<String, String> fields = new ConcurrentHashMap<>();

    Examples(Api api) {
        this.api = api;
    }

    /** New records of every type in a tenant. */
    Ids records(TestTenant tenant, String mark) {
        Map<String, String> ids = new HashMap<>();
        ids.put(
                "company",
                make(tenant, "createCompany", "company", Map.of("name", mark + " S.A.S.", "allowDuplicate", true)));
        ids.put("person", make(tenant, "createPerson", "person", Map.of("givenName", mark, "allowDuplicate", true)));
        ids.put("deal", make(tenant, "createDeal", "deal", Map.of("name", mark, "stageId", tenant.stage(0))));
        ids.put("leadform", OpaqueId.format("leadform", tenant.tenant().id()));
        ids.put("leadrouting", OpaqueId.format("leadrouting", tenant.tenant().id()));
        ids.put("lead", make(tenant, "createLead", "lead", Map.of("name", mark)));
        ids.put(
                "competitor",
                make(tenant, "createCompetitor", "competitor", Map.of("name", mark + " " + System.nanoTime())));
        ids.put("product", make(tenant, "createProduct", "product", Map.of("name", mark)));
        ids.put("tag", tags.computeIfAbsent(tenant.tenant().slug() + mark, _ -> tag(tenant, mark)));
        ids.put("view", views.computeIfAbsent(tenant.tenant().slug() + mark, _ -> view(tenant, mark)));
        ids.put("rate", make(tenant, "setExchangeRate", "exchangeRate", rate()));
        ids.put("edit", edits.computeIfAbsent(tenant.tenant().slug() + mark, _ -> edited(tenant)));
        ids.put("merge", merged(tenant));
        ids.put("handover", handedOver(tenant));
        ids.put("stage", tenant.stage(1));
        ids.put("reason", tenant.reason());
        ids.put("pipeline", pipeline(tenant));
        ids.put("member", tenant.rep().id());
        ids.put("team", OpaqueId.format("team", tenant.lowerTeam()));
        ids.put("field", fields.computeIfAbsent(tenant.tenant().slug() + mark, _ -> field(tenant, mark)));
        ids.put("tenant", OpaqueId.format("tenant", tenant.tenant().id()));
        ids.put(
                "import",
                api.upload(
                        tenant.admin(),
                        tenant.tenant().slug(),
                        mark + ".csv",
                        "Nombre de la empresa,Ciudad,Sitio web\n" + mark + ",Cali,\n"));
        ids.put("export", make(tenant, "startExport", "export", deals()));
        ids.put("attachment", attach(tenant, ids.getOrDefault("deal", ""), mark));
        return new Ids(ids);
    }

    private static Map<String, Object> deals() {
        return Map.of("list", Map.of("deals", Map.of()), "format", "CSV");
    }

    private String attach(TestTenant tenant, String deal, String mark) {
        var answer = api.attach(tenant.admin(), tenant.tenant().slug(), deal, mark + ".txt", mark.getBytes(UTF_8));
        return answer.body().replaceAll(".*\"(attachment_[^\"]+)\".*", "$1");
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
            case "viewer", "tags", "teams", "pipelines", "lostReasons", "competitors" -> Map.of();
            case "merges", "members", "companies", "people", "deals", "leads", "imports", "board", "products" ->
                Map.of("first", 20);
            case "favourites" -> Map.of();
            case "search" -> Map.of("text", "propio", "first", 5);
            case "exports", "deletedRecords" -> Map.of("first", 20);
            case "node" -> Map.of("id", own.of("deal"));
            case "nodes" -> Map.of("ids", List.of(own.of("deal"), own.of("company")));
            case "setFavourite" -> input(Map.of("id", own.of("company"), "favourite", true));
            case "createCompany" -> input(Map.of("name", "Nueva", "allowDuplicate", true));
            case "createPerson" -> input(Map.of("givenName", "Nueva", "allowDuplicate", true));
            case "createDeal" -> input(Map.of("name", "Nuevo"));
            case "updateCompany" ->
                input(Map.of("id", own.of("company"), "version", 1, "name", "Otra", "allowDuplicate", true));
            case "updatePerson" ->
                input(Map.of("id", own.of("person"), "version", 1, "givenName", "Otra", "allowDuplicate", true));
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
            case "leadForm", "leadRouting" -> Map.of();
            case "updateLeadRouting" ->
                input(Map.of(
                        "version",
                        formVersion(tenant),
                        "rules",
                        List.of(Map.of("name", "Turnos", "memberIds", List.of(own.of("member"))))));
            case "leadConsents" -> Map.of("leadId", own.of("lead"));
            case "updateLeadForm" ->
                input(Map.of("version", formVersion(tenant), "on", true, "title", "Título " + System.nanoTime()));
            case "leadTwins" -> Map.of("leadId", own.of("lead"));
            case "convertLead" ->
                input(Map.of(
                        "id",
                        own.of("lead"),
                        "version",
                        1,
                        "company",
                        Map.of("companyId", own.of("company")),
                        "person",
                        Map.of("personId", own.of("person")),
                        "deal",
                        Map.of("name", "Nuevo", "stageId", tenant.stage(0))));
            case "reopenLead" -> input(Map.of("id", discarded(tenant), "version", 2));
            case "restoreLead" -> input(Map.of("id", own.of("lead")));
            case "createProduct" -> input(Map.of("name", "Nuevo"));
            case "updateProduct" -> input(Map.of("id", own.of("product"), "version", 1, "name", "Otro"));
            case "deleteProduct" -> input(Map.of("id", own.of("product"), "version", 1));
            case "restoreProduct" -> input(Map.of("id", own.of("product")));
            case "createCompetitor" -> input(Map.of("name", "Rival " + System.nanoTime()));
            case "setDealPeople" ->
                input(Map.of(
                        "id",
                        own.of("deal"),
                        "version",
                        1,
                        "people",
                        List.of(Map.of("personId", own.of("person"), "role", "BUYER"))));
            case "setDealSplit" ->
                input(Map.of(
                        "id",
                        own.of("deal"),
                        "version",
                        1,
                        "members",
                        List.of(Map.of("memberId", own.of("member"), "percent", "100"))));
            case "setDealLines" ->
                input(Map.of(
                        "id",
                        own.of("deal"),
                        "version",
                        1,
                        "currency",
                        "COP",
                        "lines",
                        List.of(Map.of("productId", own.of("product"), "quantity", "2", "unitPrice", "5"))));
            case "createPipeline" -> input(newPipeline());
            case "updatePipeline" -> {
                JsonNode made = pipelineOf(tenant);
                String id = made.path("stages").path(0).path("id").asString();
                yield input(Map.of(
                        "id",
                        made.path("id").asString(),
                        "version",
                        1,
                        "stages",
                        List.of(Map.of("id", id, "name", "Primera", "probability", 10), newStage("Segunda"))));
            }
            case "orderPipelines" -> {
                pipelineOf(tenant);
                yield input(Map.of("pipelineIds", pipelines(tenant).reversed()));
            }
            case "retirePipeline", "restorePipeline" -> {
                String id = pipelineOf(tenant).path("id").asString();
                yield field.startsWith("retire")
                        ? input(Map.of("id", id, "version", 1, "moveDealsTo", tenant.stage(0)))
                        : input(Map.of("id", retired(tenant, id), "version", 2));
            }
            case "retireStage", "restoreStage" -> {
                JsonNode made = pipelineOf(tenant);
                String id = made.path("stages").path(0).path("id").asString();
                act(
                        tenant,
                        "updatePipeline",
                        Map.of(
                                "id",
                                made.path("id").asString(),
                                "version",
                                1,
                                "stages",
                                List.of(Map.of("id", id, "name", "Uno", "probability", 1), newStage("Dos"))));
                if (field.startsWith("restore")) {
                    act(tenant, "retireStage", Map.of("id", id, "version", 2));
                }
                yield input(Map.of("id", id, "version", field.startsWith("retire") ? 2 : 3));
            }
            case "setLostReasons" ->
                input(Map.of(
                        "reasons",
                        List.of(
                                Map.of("id", tenant.reason(), "name", "Precio"),
                                Map.of("name", "Otra " + System.nanoTime()))));
            case "dealGroups" -> Map.of("by", Map.of("field", "COMPANY"));
            case "companyGroups", "personGroups", "leadGroups" -> Map.of("by", Map.of("field", "OWNER"));
            case "currencies" -> Map.of();
            case "exchangeRates" -> Map.of("currency", "USD");
            case "convertedSums" -> Map.of("sums", List.of(List.of(Map.of("amount", "1", "currency", "USD"))));
            case "setExchangeRate" -> input(rate());
            case "deleteExchangeRate" -> input(Map.of("id", make(tenant, "setExchangeRate", "exchangeRate", rate())));
            case "editRecords" ->
                input(Map.of("recordIds", List.of(own.of("deal")), "source", "Feria", "ownerId", own.of("member")));
            case "deleteRecords" -> input(Map.of("recordIds", List.of(own.of("deal"))));
            case "undoEdit" -> input(Map.of("editId", edited(tenant)));
            case "savedViews" -> Map.of("object", "DEAL");
            case "createSavedView" ->
                input(Map.of(
                        "object", "LEAD", "name", "Nueva " + System.nanoTime(), "address", "late=1", "shared", true));
            case "updateSavedView" ->
                input(Map.of("id", view(tenant, "Otra"), "version", 1, "name", "Otra " + System.nanoTime()));
            case "deleteSavedView" -> input(Map.of("id", view(tenant, "Sobrante")));
            case "restoreSavedView" -> input(Map.of("id", own.of("view")));
            case "setDefaultView" ->
                input(Map.of("object", "DEAL", "viewId", view(tenant, "De entrada"), "forEveryone", true));
            case "createTag" -> input(Map.of("name", "Etiqueta " + System.nanoTime()));
            case "updateTag" ->
                input(Map.of("id", tag(tenant, "Otra"), "version", 1, "name", "Otra " + System.nanoTime()));
            case "retireTag", "restoreTag" -> input(Map.of("id", tag(tenant, "Otra")));
            case "mergeTags" -> input(Map.of("tagId", tag(tenant, "Una"), "intoId", tag(tenant, "Otra")));
            case "tagRecords" ->
                input(Map.of(
                        "recordIds",
                        List.of(own.of("company"), own.of("person"), own.of("deal")),
                        "addIds",
                        List.of(tag(tenant, "Puesta"))));
            case "affiliatePerson" ->
                input(Map.of("personId", own.of("person"), "companyId", own.of("company"), "role", "Asesora"));
            case "endAffiliation" -> input(Map.of("personId", affiliated(own, tenant), "companyId", own.of("company")));
            case "companyTwins" -> Map.of("probe", Map.of("name", "propio S.A.S."));
            case "personTwins" -> Map.of("probe", Map.of("name", "propio"));
            case "requestAccess" -> input(Map.of("company", Map.of("name", owned(tenant))));
            case "twinPairs" -> Map.of("kind", "COMPANY", "first", 20);
            case "mergeRecords" ->
                input(Map.of(
                        "survivorId",
                        own.of("company"),
                        "survivorVersion",
                        1,
                        "mergedId",
                        company(tenant),
                        "mergedVersion",
                        1));
            case "setTwinsApart" -> input(Map.of("oneId", own.of("company"), "otherId", company(tenant)));
            case "undoMerge" -> input(Map.of("id", own.of("merge")));
            case "handoverPreview" -> Map.of("choice", Map.of("companyIds", List.of(own.of("company"))));
            case "handOverAccounts" ->
                input(Map.of(
                        "choice",
                        Map.of("companyIds", List.of(own.of("company"))),
                        "ownerId",
                        tenant.rep().id()));
            case "undoHandover" -> input(Map.of("id", own.of("handover")));
            case "customFields" -> Map.of("object", "DEAL");
            case "createCustomField" ->
                input(Map.of("object", "DEAL", "label", "Campo " + System.nanoTime(), "kind", "TEXT"));
            case "updateCustomField" -> input(Map.of("id", field(tenant, "propio"), "version", 1, "help", "Otra"));
            case "retireCustomField" -> input(Map.of("id", field(tenant, "propio"), "version", 1));
            case "restoreCustomField" -> input(Map.of("id", retiredField(tenant)));
            case "orderCustomFields" -> input(Map.of("object", "DEAL", "ids", List.of(field(tenant, "propio"))));
            case "createTeam" -> input(Map.of("name", "Equipo " + System.nanoTime()));
            case "inviteMember" -> input(invitation());
            case "resendInvitation", "revokeInvitation" -> input(Map.of("memberId", invited(tenant)));
            case "updateTenant" -> input(Map.of("version", tenantVersion(tenant), "name", "Otra razón social"));
            case "addSampleData", "removeSampleData" -> input(Map.of());
            case "mapImport" -> input(Map.of("id", own.of("import"), "version", 1, "currency", "COP"));
            case "undoableImport" -> Map.of("id", own.of("import"));
            case "undoImport" -> input(Map.of("id", own.of("import"), "version", broughtIn(own.of("import"), tenant)));
            case "tryImport", "startImport" -> input(Map.of("id", own.of("import"), "version", 1));
            case "restoreRecords" -> input(Map.of("ids", List.of(deleted(tenant))));
            case "deleteAttachment", "restoreAttachment" -> input(Map.of("id", own.of("attachment")));
            case "startExport" -> input(deals());
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

    private static Map<String, Object> newPipeline() {
        return Map.of("name", "Otra venta " + System.nanoTime(), "stages", List.of(newStage("Única")));
    }

    private static Map<String, Object> newStage(String name) {
        return Map.of("name", name, "probability", 30, "staleAfterDays", 9);
    }

    private JsonNode pipelineOf(TestTenant tenant) {
        return act(tenant, "createPipeline", newPipeline());
    }

    private String retired(TestTenant tenant, String id) {
        act(tenant, "retirePipeline", Map.of("id", id, "version", 1));
        return id;
    }

    private List<String> pipelines(TestTenant tenant) {
        return api.data(tenant.admin(), "{ pipelines { id } }").findValuesAsString("id");
    }

    private JsonNode act(TestTenant tenant, String act, Map<String, ?> input) {
        String type = act.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + act.substring(1);
        return api.data(
                        tenant.admin(),
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { pipeline { id stages { id } } } } }"
                                .formatted(type, act),
                        Map.of("input", input))
                .path(act)
                .path("pipeline");
    }

    private static Map<String, Object> invitation() {
        return Map.of(
                "email", "nueva." + System.nanoTime() + "@primera.example", "name", "Nueva Persona", "role", "REP");
    }

    private String invited(TestTenant tenant) {
        return make(tenant, "inviteMember", "member", invitation());
    }

    private String affiliated(Ids own, TestTenant tenant) {
        return make(
                tenant,
                "affiliatePerson",
                "person",
                Map.of("personId", own.of("person"), "companyId", own.of("company"), "role", "Asesora"));
    }

    /** The name of a company that somebody else owns. */
    private String owned(TestTenant tenant) {
        String name = "Gemela " + System.nanoTime();
        make(
                tenant,
                "createCompany",
                "company",
                Map.of("name", name, "ownerId", tenant.rep().id()));
        return name;
    }

    private String company(TestTenant tenant) {
        return make(tenant, "createCompany", "company", Map.of("name", "Gemela " + System.nanoTime()));
    }

    private String merged(TestTenant tenant) {
        return make(
                tenant,
                "mergeRecords",
                "merge",
                Map.of(
                        "survivorId",
                        company(tenant),
                        "survivorVersion",
                        1,
                        "mergedId",
                        company(tenant),
                        "mergedVersion",
                        1));
    }

    private String handedOver(TestTenant tenant) {
        return make(
                tenant,
                "handOverAccounts",
                "handover",
                Map.of(
                        "choice",
                        Map.of("companyIds", List.of(company(tenant))),
                        "ownerId",
                        tenant.rep().id()));
    }

    private static Map<String, Object> rate() {
        return Map.of(
                "currency", "BRL", "validFrom", "2025-03-01", "rate", String.valueOf(1 + System.nanoTime() % 1000));
    }

    private String edited(TestTenant tenant) {
        String deal = make(tenant, "createDeal", "deal", Map.of("name", "Cambiado"));
        return make(tenant, "editRecords", "edit", Map.of("recordIds", List.of(deal), "source", "Feria"));
    }

    private String view(TestTenant tenant, String mark) {
        return make(
                tenant,
                "createSavedView",
                "view",
                Map.of("object", "DEAL", "name", mark + " " + System.nanoTime(), "address", "q=x", "shared", true));
    }

    private String tag(TestTenant tenant, String mark) {
        return make(tenant, "createTag", "tag", Map.of("name", mark + " " + System.nanoTime()));
    }

    private String closed(TestTenant tenant) {
        String id = make(tenant, "createDeal", "deal", Map.of("name", "Cerrado"));
        return make(tenant, "winDeal", "deal", Map.of("id", id, "version", 1));
    }

    private String discarded(TestTenant tenant) {
        String id = make(tenant, "createLead", "lead", Map.of("name", "Aparte"));
        return make(tenant, "discardLead", "lead", Map.of("id", id, "version", 1, "reason", "SPAM"));
    }

    private String deleted(TestTenant tenant) {
        String id = make(tenant, "createDeal", "deal", Map.of("name", "Borrado"));
        return make(tenant, "deleteDeal", "deal", Map.of("id", id, "version", 1));
    }

    private int formVersion(TestTenant tenant) {
        return api.data(tenant.admin(), "{ leadForm { version } }")
                .path("leadForm")
                .path("version")
                .asInt();
    }

    /** Few, since an object holds no more than a hundred. */
    private String field(TestTenant tenant, String mark) {
        return make(
                tenant,
                "createCustomField",
                "field",
                Map.of("object", "DEAL", "label", mark + " " + System.nanoTime(), "kind", "TEXT"));
    }

    private String retiredField(TestTenant tenant) {
        return make(tenant, "retireCustomField", "field", Map.of("id", field(tenant, "propio"), "version", 1));
    }

    private int tenantVersion(TestTenant tenant) {
        return api.data(tenant.admin(), "{ viewer { tenant { version } } }")
                .path("viewer")
                .path("tenant")
                .path("version")
                .asInt();
    }
}
