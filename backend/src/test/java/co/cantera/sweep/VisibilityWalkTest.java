package co.cantera.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TwoTenants;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * Asks every query of the API in every role and compares what is shown, counted and added up with what the role may see: a rep the own
 * records, a manager those of the teams below and those of nobody, an admin all. A query that nobody has thought of fails.
 */
@CanteraTest
class VisibilityWalkTest {

    private static final String CARD = "{ id name viewerCanOpen }";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    DSLContext db;

    @Autowired
    GraphQlSource source;

    @TestFactory
    Stream<DynamicTest> everybodySeesTheOwnScopeAndNoMore() {
        Owned owned = new Owned(tenants, api, db);
        return source.schema().getQueryType().getFields().stream()
                .map(GraphQLFieldDefinition::getName)
                .flatMap(field -> owned.viewers().keySet().stream()
                        .map(viewer -> DynamicTest.dynamicTest(
                                field + " as " + viewer, () -> new Walk(owned, viewer).through(field))));
    }

    /** Ways from one record to others; a new one needs a case below. */
    @Test
    void knowsEveryWayFromARecordToOthers() {
        Map<String, Set<String>> ways = new HashMap<>();
        for (GraphQLNamedType type : source.schema().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object
                    && object.getInterfaces().stream()
                            .anyMatch(each -> each.getName().equals("Node"))) {
                Set<String> fields = object.getFields().stream()
                        .filter(field -> field.getArgument("first") != null)
                        .map(GraphQLFieldDefinition::getName)
                        .collect(Collectors.toSet());
                if (!fields.isEmpty()) {
                    ways.put(object.getName(), fields);
                }
            }
        }
        assertThat(ways)
                .isEqualTo(Map.of(
                        "Company", Set.of("people", "deals", "subsidiaries", "affiliations", "timeline", "attachments"),
                        "Person", Set.of("deals", "affiliations", "timeline", "attachments"),
                        "Deal",
                                Set.of(
                                        "timeline",
                                        "stageHistory",
                                        "fieldHistory",
                                        "lines",
                                        "people",
                                        "split",
                                        "attachments"),
                        "Lead", Set.of("timeline", "attachments"),
                        "Import", Set.of("issues")));
    }

    /** Below a list each of these ways would be read once for each row. */
    @Test
    void noWayLeadsFromTheRowsOfAList() {
        for (String document : List.of(
                "{ companies { edges { node { people { totalCount } } } } }",
                "{ companies { edges { node { ...C } } } } fragment C on Company { deals { totalCount } }",
                "{ companies(first: 1) { edges { node { ... on Node { ... on Company { timeline { edges { cursor } } } } } } } }",
                "{ people { edges { node { deals { totalCount } } } } }",
                "{ people { edges { node { timeline { edges { cursor } } } } } }",
                "{ deals { edges { node { timeline(first: 1) { edges { cursor } } } } } }",
                "{ board { columns { deals { edges { node { timeline { edges { cursor } } } } } } } }",
                "{ deals { edges { node { stageHistory { edges { cursor } } } } } }",
                "{ deals { edges { node { fieldHistory { edges { cursor } } } } } }",
                "{ leads { edges { node { timeline { edges { cursor } } } } } }",
                "{ deals { edges { node { lines { edges { cursor } } } } } }",
                "{ deals { edges { node { people { edges { cursor } } } } } }",
                "{ deals { edges { node { split { edges { cursor } } } } } }",
                "{ imports { edges { node { issues { totalCount } } } } }",
                "{ node(id: \"x\") { ... on Company { deals { edges { node { timeline { edges { cursor } } } } } } } }")) {
            assertThat(api.answer(tenants.first().admin(), document, Map.of())
                            .path("errors")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString())
                    .as(document)
                    .isEqualTo("NESTED_LIST");
        }
    }

    @Test
    void aCardShowsWhoSomebodyIsAndNothingElse() {
        for (String card : List.of("CompanyCard", "PersonCard")) {
            assertThat(source.schema().getObjectType(card).getFields())
                    .extracting(GraphQLFieldDefinition::getName)
                    .containsExactlyInAnyOrder("id", "name", "city", "phones", "emails", "owner", "viewerCanOpen");
        }
    }

    /** What one person sees. */
    private final class Walk {

        private final Owned owned;
        private final String viewer;
        private final Set<String> scope;

        Walk(Owned owned, String viewer) {
            this.owned = owned;
            this.viewer = viewer;
            this.scope = owned.scope(viewer);
        }

        void through(String field) {
            switch (field) {
                case "deals" -> {
                    lists("deals", "Deal");
                    cards(nodes(ask("{ deals(first: 50) { edges { node { name company %1$s person %1$s } } } }"
                                    .formatted(CARD))
                            .path("deals")));
                }
                case "companies" -> lists("companies", "Company");
                case "people" -> lists("people", "Person");
                case "leads" -> lists("leads", "Lead");
                case "leadRouting" ->
                    same("{ leadRouting { id rules { name cities members { id } } clock { targetMinutes } } }");
                case "leadForm" -> same("{ leadForm { id on title consentText fields { field asked } } }");
                case "leadConsents" ->
                    Owned.OWNERS.forEach(owner -> assertThat(
                                    ask("{ leadConsents(leadId: \"%s\") { text } }".formatted(owned.id("lead", owner)))
                                            .path("leadConsents"))
                            .isEmpty());
                case "leadTwins" -> Owned.OWNERS.forEach(this::twins);
                case "board" -> board();
                case "imports" -> imports();
                case "exports" -> exports();
                case "deletedRecords" -> bin();
                case "undoableImport" -> owned.viewers().keySet().forEach(this::undoable);
                case "node" -> {
                    Owned.OWNERS.forEach(this::company);
                    Owned.OWNERS.forEach(this::person);
                    Owned.OWNERS.forEach(this::deal);
                    Owned.OWNERS.forEach(this::lead);
                    Owned.OWNERS.forEach(this::attached);
                    owned.viewers().keySet().forEach(this::imported);
                    owned.viewers().keySet().forEach(this::exported);
                    shared();
                }
                case "nodes" -> several();
                case "search" -> search();
                case "favourites" -> favourites();
                case "companyTwins" -> twins("company", "name", "Empresa de ");
                case "personTwins" -> twins("person", "name", "Persona de ");
                case "twinPairs" -> pairs();
                case "merges" ->
                    assertThat(ask("{ merges { edges { node { id } } } }").toString())
                            .doesNotContain("merge_");
                case "handoverPreview" -> handover();
                case "members" ->
                    same(
                            "{ members(first: 100) { totalCount edges { node { id name email state roles team { id } } } } }");
                case "teams" -> same("{ teams { id name parent { id } } }");
                case "pipelines" -> same("{ pipelines { id name stages { id name probability staleAfterDays } } }");
                case "tags" -> same("{ tags { id name color retiredAt } }");
                case "lostReasons" -> same("{ lostReasons { id name } }");
                case "products" -> same("{ products { totalCount edges { node { id name price { amount } } } } }");
                case "competitors" -> same("{ competitors { id name } }");
                case "customFields" -> customFields();
                case "viewer" -> viewer();
                case "currencies" -> same("{ currencies { currency own rate { id rate } } }");
                case "exchangeRates" -> same("{ exchangeRates(currency: \"USD\") { id rate validFrom } }");
                case "convertedSums" ->
                    same(
                            "{ convertedSums(sums: [[{ amount: \"1\", currency: \"USD\" }]]) { totals { total { amount } } } }");
                case "savedViews" -> savedViews();
                case "dealGroups" -> groups("dealGroups", "DealFilter");
                case "companyGroups" -> groups("companyGroups", "CompanyFilter");
                case "personGroups" -> groups("personGroups", "PersonFilter");
                case "leadGroups" -> groups("leadGroups", "LeadFilter");
                default -> throw new AssertionError("say who may see what of " + field);
            }
        }

        /** The list, its count, and that no filter and no order shows more or less. */
        private void lists(String field, String type) {
            sees(field, type, Map.of(), scope);
            sees(field, type, Map.of("filter", Map.of("name", Map.of("contains", "de"))), scope);
            sees(field, type, Map.of("filter", Map.of("not", Map.of("name", Map.of("eq", "otra")))), scope);
            Map<String, Object> everybody = Map.of("or", List.of(named("rep"), Map.of("not", named("rep"))));
            sees(field, type, Map.of("filter", everybody), scope);
            for (String owner : Owned.OWNERS) {
                Set<String> one = owned.scope(viewer, owner);
                sees(field, type, Map.of("filter", named(owner)), one);
                if (owned.viewers().containsKey(owner)) {
                    String member =
                            Objects.requireNonNull(owned.viewers().get(owner)).id();
                    sees(field, type, Map.of("filter", Map.of("owner", Map.of("eq", member))), one);
                }
            }
            Map<String, Object> nobodys = Map.of("owner", Map.of("isNull", true));
            sees(field, type, Map.of("filter", nobodys), owned.scope(viewer, "nobody"));
            var orders =
                    (GraphQLEnumType) Objects.requireNonNull(source.schema().getType(type + "OrderField"));
            orders.getValues().stream()
                    .filter(order -> !order.getName().equals("CUSTOM"))
                    .forEach(order -> sees(field, type, Map.of("orderBy", Map.of("field", order.getName())), scope));
        }

        private static Map<String, Object> named(String owner) {
            return Map.of("name", Map.of("contains", "de " + owner));
        }

        private void sees(String field, String type, Map<String, ?> arguments, Set<String> owners) {
            JsonNode answer = ask("""
                            query ($filter: %1$sFilter, $orderBy: %1$sOrder) {
                              %2$s(first: 50, filter: $filter, orderBy: $orderBy) { totalCount edges { node { name } } } }""".formatted(type, field), arguments).path(field);
            assertThat(owners(answer)).as("%s %s", field, arguments).isEqualTo(owners);
            assertThat(answer.path("totalCount").asInt())
                    .as("count of %s %s", field, arguments)
                    .isEqualTo(owners.size());
        }

        private void board() {
            columns(Map.of(), scope);
            for (String owner : Owned.OWNERS) {
                columns(Map.of("filter", named(owner)), owned.scope(viewer, owner));
            }
        }

        private void columns(Map<String, ?> arguments, Set<String> owners) {
            JsonNode columns = ask("""
                            query ($filter: DealFilter) { board(filter: $filter, first: 50) { columns { count sums { amount }
                              deals { edges { node { name company %1$s person %1$s } } } } } }""".formatted(CARD), arguments).path("board").path("columns");
            BigDecimal sum =
                    BigDecimal.valueOf(owners.stream().mapToLong(Owned::amount).sum());
            JsonNode first = columns.path(0);
            assertThat(owners(first.path("deals"))).isEqualTo(owners);
            assertThat(first.path("count").asInt()).isEqualTo(owners.size());
            assertThat(first.path("sums")
                            .valueStream()
                            .map(each -> new BigDecimal(each.path("amount").asString())))
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(owners.isEmpty() ? List.of() : List.of(sum));
            cards(nodes(first.path("deals")));
            assertThat(columns.path(1).path("count").asInt()).isZero();
        }

        private void imports() {
            JsonNode answer = ask("{ imports(first: 50) { edges { node { fileName } } } }")
                    .path("imports");
            Set<String> uploaders = new TreeSet<>(scope);
            uploaders.retainAll(owned.viewers().keySet());
            assertThat(nodes(answer)
                            .map(node -> node.path("fileName").asString().replaceAll("Archivo de |\\.csv", "")))
                    .containsExactlyInAnyOrderElementsOf(uploaders);
        }

        /** What was deleted, of each kind, found by name, and taken back only within the scope. */
        private void bin() {
            for (String type : List.of("DEAL", "COMPANY", "PERSON", "LEAD")) {
                assertThat(owners(ask(
                                        "query ($types: [RecordType!]) { deletedRecords(first: 50, types: $types) { edges { node { name } } } }",
                                        Map.of("types", List.of(type)))
                                .path("deletedRecords")))
                        .as(type)
                        .isEqualTo(scope);
                for (String owner : Owned.OWNERS) {
                    assertThat(node(owned.id("deleted " + type.toLowerCase(Locale.ROOT), owner), "")
                                    .isNull())
                            .isEqualTo(!scope.contains(owner));
                }
            }
            for (String owner : Owned.OWNERS) {
                JsonNode found = ask(
                        "query ($name: String) { deletedRecords(first: 50, name: $name) { edges { node { name } } } }",
                        Map.of("name", "de " + owner));
                assertThat(nodes(found.path("deletedRecords"))).hasSize(scope.contains(owner) ? 4 : 0);
                if (!scope.contains(owner)) {
                    assertThat(ask(
                                            "mutation ($input: RestoreRecordsInput!) { restoreRecords(input: $input) { __typename } }",
                                            Map.of("input", Map.of("ids", List.of(owned.id("deleted deal", owner)))))
                                    .toString())
                            .contains("NotFound");
                }
            }
        }

        /** A group counts what is seen, adds up what is seen, and there is none of what is not. */
        private void groups(String field, String filter) {
            for (String owner : Owned.OWNERS) {
                int seen = owned.scope(viewer, owner).size();
                JsonNode groups = ask(
                                "query ($filter: %s) { %s(by: { field: OWNER }, filter: $filter) { groups { key count sums { amount } } } }"
                                        .formatted(filter, field),
                                Map.of("filter", named(owner)))
                        .path(field)
                        .path("groups");
                assertThat(groups.valueStream()
                                .mapToInt(group -> group.path("count").asInt())
                                .sum())
                        .as("%s of %s", field, owner)
                        .isEqualTo(seen);
                if (field.equals("dealGroups") && seen > 0) {
                    assertThat(new BigDecimal(groups.path(0)
                                    .path("sums")
                                    .path(0)
                                    .path("amount")
                                    .asString()))
                            .isEqualByComparingTo(BigDecimal.valueOf(Owned.amount(owner)));
                }
            }
        }

        /** A private view is its owner's alone, an admin's eyes included. */
        private void savedViews() {
            owned.viewers().forEach((owner, member) -> {
                String made = api.data(member, """
                                mutation ($name: String!) {
                                  createSavedView(input: { object: DEAL, name: $name, address: "q=de" }) {
                                    ... on CreateSavedViewSuccess { view { id } } } }""", Map.of("name", "Vista de " + owner + " ante " + viewer))
                        .findValuesAsString("id")
                        .getFirst();
                assertThat(node(made, "").isNull()).isEqualTo(!owner.equals(viewer));
            });
            assertThat(ask("{ savedViews(object: DEAL) { name } }").findValuesAsString("name"))
                    .filteredOn(name -> name.endsWith(" ante " + viewer))
                    .containsExactly("Vista de " + viewer + " ante " + viewer);
        }

        /** What is written out is what is seen, and belongs to whoever asked for it alone. */
        private void exports() {
            TestMember member = Objects.requireNonNull(owned.viewers().get(viewer));
            for (String list : List.of("deals", "companies", "people", "leads")) {
                String id = owned.export(member, list);
                Set<String> seen = file(member, id)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(";", 2)[0])
                        .filter(name -> !name.startsWith("Importada"))
                        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(seen).as(list).isEqualTo(scope);
                owned.viewers()
                        .forEach((other, by) -> assertThat(file(by, id).startsWith("{"))
                                .as("%s opens the file of %s", other, viewer)
                                .isEqualTo(!other.equals(viewer)));
            }
            assertThat(nodes(ask("{ exports(first: 50) { edges { node { id } } } }")
                                    .path("exports"))
                            .map(node -> node.path("id").asString()))
                    .hasSize(5)
                    .contains(owned.id("export", viewer));
        }

        private String file(TestMember member, String id) {
            String path = "/t/" + owned.tenant().tenant().slug() + "/api/exports/" + id;
            return api.send(HttpRequest.newBuilder(api.uri(path))
                            .header("Authorization", "Bearer " + member.key())
                            .build())
                    .body();
        }

        private void exported(String owner) {
            assertThat(node(owned.id("export", owner), "... on Export { fileName }")
                            .isNull())
                    .as("export of %s", owner)
                    .isEqualTo(!owner.equals(viewer));
        }

        private void company(String owner) {
            JsonNode company = node(
                    "company",
                    owner,
                    "... on Company { name parent %1$s people(first: 50) { edges { node { name } } } deals(first: 50) { edges { node { name } } } timeline { edges { node { kind } } } subsidiaries { edges { node { company %1$s } } } affiliations { edges { node { person %1$s } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
                nodes(company.path("subsidiaries")).forEach(each -> below(each.path("company")));
                nodes(company.path("affiliations"))
                        .forEach(each -> card(each.path("person"), "Persona de ", Owned.next(owner)));
                card(company.path("parent"), "Empresa de ", Owned.next(owner));
                Set<String> previous = owned.scope(viewer, Owned.previous(owner));
                assertThat(owners(company.path("people"))).isEqualTo(previous);
                assertThat(owners(company.path("deals"))).isEqualTo(previous);
                assertThat(company.path("timeline").toString()).contains("CREATED");
            }
        }

        private void person(String owner) {
            JsonNode person = node(
                    "person",
                    owner,
                    "... on Person { name company %1$s affiliations { edges { node { company %1$s } } } deals(first: 50) { edges { node { name } } } timeline { edges { node { kind } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
                card(person.path("company"), "Empresa de ", Owned.next(owner));
                nodes(person.path("affiliations"))
                        .forEach(each -> card(each.path("company"), "Empresa de ", Owned.previous(owner)));
                assertThat(owners(person.path("deals"))).isEqualTo(owned.scope(viewer, Owned.previous(owner)));
                assertThat(person.path("timeline").toString()).contains("CREATED");
            }
        }

        private void deal(String owner) {
            JsonNode deal = node(
                    "deal",
                    owner,
                    "... on Deal { name company %1$s person %1$s timeline { edges { node { kind } } } attachments { edges { node { name } } } lines { edges { node { name } } } stageHistory { edges { node { days } } } fieldHistory { edges { node { kind } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
                cards(Stream.of(deal));
                assertThat(deal.path("stageHistory").path("edges").size()).isEqualTo(1);
                assertThat(deal.path("fieldHistory").toString()).contains("CREATED");
                assertThat(owners(deal.path("attachments"))).containsExactly(owner);
                assertThat(deal.path("timeline").toString()).contains("CREATED");
            }
        }

        private void lead(String owner) {
            JsonNode lead = node("lead", owner, "... on Lead { name timeline { edges { node { kind } } } }");
            if (scope.contains(owner)) {
                assertThat(lead.path("timeline").toString()).contains("CREATED");
            }
        }

        /** A file opens to whoever sees its record, also over HTTP. */
        private void attached(String owner) {
            node("attachment", owner, "... on Attachment { name }");
            String path = "/t/" + owned.tenant().tenant().slug() + "/api/files/" + owned.id("attachment", owner);
            TestMember member = Objects.requireNonNull(owned.viewers().get(viewer));
            assertThat(api.send(HttpRequest.newBuilder(api.uri(path))
                                    .header("Authorization", "Bearer " + member.key())
                                    .build())
                            .statusCode())
                    .isEqualTo(scope.contains(owner) ? 200 : 404);
        }

        /** Twins of a lead, which every company and every person here looks like, are those in the scope. */
        private void twins(String owner) {
            JsonNode twins =
                    ask("{ leadTwins(leadId: \"%s\") { companies { company { name } } people { person { name } } } }"
                                    .formatted(owned.id("lead", owner)))
                            .path("leadTwins");
            assertThat(twins.isNull()).isEqualTo(!scope.contains(owner));
            for (JsonNode twin : twins.path("companies")) {
                assertThat(scope).contains(owner(twin.path("company")));
            }
            for (JsonNode twin : twins.path("people")) {
                assertThat(scope).contains(owner(twin.path("person")));
            }
        }

        /** Nothing of an import that was not brought in yet; of others {@code UndoTest} tells. */
        private void undoable(String owner) {
            JsonNode undo = ask(
                    "query ($id: ID!) { undoableImport(id: $id) { deletes } }",
                    Map.of("id", owned.id("import", owner)));
            assertThat(undo.path("undoableImport").isNull()).isTrue();
        }

        private void imported(String owner) {
            node("import", owner, "... on Import { fileName issues { edges { node { row code } } } }");
        }

        /** The record when it is in the scope, and nothing at all when it is not. */
        private JsonNode node(String type, String owner, String selection) {
            JsonNode node = node(owned.id(type, owner), selection);
            assertThat(node.isNull()).as("%s of %s", type, owner).isEqualTo(!scope.contains(owner));
            return node;
        }

        private JsonNode node(String id, String selection) {
            return ask("query ($id: ID!) { node(id: $id) { id %s } }".formatted(selection), Map.of("id", id))
                    .path("node");
        }

        private void several() {
            for (String type : List.of("company", "person", "deal")) {
                List<String> ids = Owned.OWNERS.stream()
                        .map(owner -> owned.id(type, owner))
                        .toList();
                List<String> seen = ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                        .path("nodes")
                        .valueStream()
                        .filter(node -> !node.isNull())
                        .map(node -> node.path("id").asString())
                        .toList();
                assertThat(seen)
                        .isEqualTo(Owned.OWNERS.stream()
                                .filter(scope::contains)
                                .map(owner -> owned.id(type, owner))
                                .toList());
            }
        }

        /** By its fragments, by a mistyped text, and by another owner's name. */
        private void search() {
            for (String text : List.of("de", "enpresa")) {
                assertThat(found(text)).as(text).isEqualTo(scope);
            }
            for (String owner : Owned.OWNERS) {
                assertThat(found("de " + owner)).isEqualTo(owned.scope(viewer, owner));
            }
        }

        private Set<String> found(String text) {
            return ask(
                            "query ($text: String!) { search(text: $text, first: 20) { records { ... on Company { name } ... on Person { name } ... on Deal { name } ... on Lead { name } } } }",
                            Map.of("text", text))
                    .path("search")
                    .valueStream()
                    .flatMap(group -> group.path("records").valueStream())
                    .map(Walk::owner)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Only own ones, and of these only what may be seen. */
        private void favourites() {
            for (String owner : Owned.OWNERS) {
                ask(
                        "mutation ($id: ID!) { setFavourite(input: { id: $id, favourite: true }) { __typename } }",
                        Map.of("id", owned.id("company", owner)));
            }
            assertThat(ask("{ favourites { ... on Company { name } } }")
                            .path("favourites")
                            .valueStream()
                            .map(Walk::owner))
                    .containsExactlyInAnyOrderElementsOf(scope);
        }

        /** Both sides of a pair are within the scope, and only who leads gets any. */
        private void pairs() {
            for (String kind : List.of("COMPANY", "PERSON")) {
                nodes(
                                ask("{ twinPairs(kind: %s) { edges { node { company { name viewerCanOpen } otherCompany { name viewerCanOpen } person { name viewerCanOpen } otherPerson { name viewerCanOpen } } } } }"
                                                .formatted(kind))
                                        .path("twinPairs"))
                        .forEach(pair -> assertThat(pair.toString()).doesNotContain("false"));
            }
        }

        /** Counts companies within the scope, for who leads. */
        private void handover() {
            int companies =
                    ask("{ handoverPreview(choice: { filter: { name: { contains: \"Empresa de\" } } }) { companies } }")
                            .path("handoverPreview")
                            .path("companies")
                            .asInt();
            assertThat(companies).isEqualTo(scope.size() > 1 ? scope.size() : 0);
        }

        /** The one thing that looks beyond the scope: it names the owner there and nothing that was not typed. */
        private void twins(String record, String field, String words) {
            for (String owner : Owned.OWNERS) {
                JsonNode twins = ask(
                                "query ($probe: %1$sProbe!) { twins: %2$sTwins(probe: $probe) { %2$s { id } owner { id } reasons } }"
                                        .formatted(record.equals("company") ? "Company" : "Person", record),
                                Map.of("probe", Map.of(field, words + owner)))
                        .path("twins");
                assertThat(twins.size()).isEqualTo(1);
                JsonNode twin = twins.path(0);
                assertThat(twin.path(record).isNull()).isEqualTo(!scope.contains(owner));
                assertThat(twin.path("reasons").toString()).isEqualTo("[\"NAME\"]");
                if (!scope.contains(owner)) {
                    assertThat(twin.toString()).doesNotContain(owned.id(record, owner));
                }
            }
        }

        /** What everybody in the tenant works with. */
        private void shared() {
            var tenant = owned.tenant();
            Stream.concat(
                            owned.viewers().values().stream().map(member -> member.id()),
                            Stream.of(
                                    tenant.stage(0),
                                    tenant.reason(),
                                    OpaqueId.format("team", tenant.upperTeam()),
                                    OpaqueId.format("tenant", tenant.tenant().id())))
                    .forEach(
                            id -> assertThat(node(id, "").path("id").asString()).isEqualTo(id));
        }

        private void cards(Stream<JsonNode> records) {
            records.forEach(record -> {
                String next = Owned.next(owner(record));
                card(record.path("company"), "Empresa de ", next);
                card(record.path("person"), "Persona de ", next);
            });
        }

        /** Whoever sees a company sees cards of those below it, of which only the own ones open. */
        private void below(JsonNode card) {
            card(card, "Empresa de ", owner(card));
        }

        /** A card gives the name to whoever sees the record, and opens only for whoever may see what is behind it. */
        private void card(JsonNode card, String words, String owner) {
            assertThat(card.path("name").asString()).isEqualTo(words + owner);
            assertThat(card.path("viewerCanOpen").asBoolean())
                    .as("%s opens %s", viewer, card)
                    .isEqualTo(scope.contains(owner));
        }

        private void same(String document) {
            assertThat(ask(document)).isEqualTo(api.data(owned.tenant().admin(), document));
        }

        /** Whoever leads sees the restricted ones too. */
        private void customFields() {
            for (String label : List.of("Abierto", "Reservado")) {
                api.data(
                        owned.tenant().admin(),
                        "mutation ($label: String!, $secret: Boolean!) { createCustomField(input: {object: DEAL, label: $label, kind: TEXT, secret: $secret}) { __typename } }",
                        Map.of("label", label, "secret", label.equals("Reservado")));
            }
            List<String> seen = ask("{ customFields(object: DEAL) { label } }").findValuesAsString("label");
            assertThat(seen).contains("Abierto");
            assertThat(seen.contains("Reservado"))
                    .isEqualTo(Set.of("admin", "manager", "lead").contains(viewer));
        }

        private void viewer() {
            JsonNode answer = ask("{ viewer { member { id } viewerCanInvite viewerCanConfigure } }")
                    .path("viewer");
            assertThat(answer.path("member").path("id").asString())
                    .isEqualTo(
                            Objects.requireNonNull(owned.viewers().get(viewer)).id());
            assertThat(answer.path("viewerCanInvite").asBoolean())
                    .isEqualTo(Set.of("admin", "manager", "lead").contains(viewer));
            assertThat(answer.path("viewerCanConfigure").asBoolean()).isEqualTo(viewer.equals("admin"));
        }

        private JsonNode ask(String document) {
            return ask(document, Map.of());
        }

        private JsonNode ask(String document, Map<String, ?> variables) {
            return api.data(Objects.requireNonNull(owned.viewers().get(viewer)), document, variables);
        }

        private static Stream<JsonNode> nodes(JsonNode connection) {
            return connection.path("edges").valueStream().map(edge -> edge.path("node"));
        }

        private static Set<String> owners(JsonNode connection) {
            List<String> owners = nodes(connection).map(Walk::owner).toList();
            assertThat(owners).doesNotHaveDuplicates();
            return new TreeSet<>(owners);
        }

        private static String owner(JsonNode record) {
            String name = record.path("name").asString();
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }
}
