package co.cantera.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.OpaqueId;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TwoTenants;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * Asks every query of the API in every role and compares what is shown, counted and added up with what the role may see: a rep the own
 * records, a manager those of the teams below and those of nobody, an admin all. A query that nobody has thought of fails.
 */
@CanteraTest
@Import({TwoTenants.class, Api.class})
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
                        "Company", Set.of("people", "deals", "timeline"),
                        "Person", Set.of("deals", "timeline"),
                        "Deal", Set.of("timeline"),
                        "Lead", Set.of("timeline"),
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
                "{ leads { edges { node { timeline { edges { cursor } } } } } }",
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
                case "board" -> board();
                case "imports" -> imports();
                case "undoableImport" -> owned.viewers().keySet().forEach(this::undoable);
                case "node" -> {
                    Owned.OWNERS.forEach(this::company);
                    Owned.OWNERS.forEach(this::person);
                    Owned.OWNERS.forEach(this::deal);
                    Owned.OWNERS.forEach(this::lead);
                    owned.viewers().keySet().forEach(this::imported);
                    shared();
                }
                case "nodes" -> several();
                case "search" -> search();
                case "favourites" -> favourites();
                case "members" ->
                    same(
                            "{ members(first: 100) { totalCount edges { node { id name email state roles team { id } } } } }");
                case "teams" -> same("{ teams { id name parent { id } } }");
                case "pipelines" -> same("{ pipelines { id name stages { id name probability staleAfterDays } } }");
                case "lostReasons" -> same("{ lostReasons { id name } }");
                case "viewer" -> viewer();
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
            orders.getValues()
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

        private void company(String owner) {
            JsonNode company = node(
                    "company",
                    owner,
                    "... on Company { name parent %s people(first: 50) { edges { node { name } } } deals(first: 50) { edges { node { name } } } timeline { edges { node { kind } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
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
                    "... on Person { name company %s deals(first: 50) { edges { node { name } } } timeline { edges { node { kind } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
                card(person.path("company"), "Empresa de ", Owned.next(owner));
                assertThat(owners(person.path("deals"))).isEqualTo(owned.scope(viewer, Owned.previous(owner)));
                assertThat(person.path("timeline").toString()).contains("CREATED");
            }
        }

        private void deal(String owner) {
            JsonNode deal = node(
                    "deal",
                    owner,
                    "... on Deal { name company %1$s person %1$s timeline { edges { node { kind } } } }"
                            .formatted(CARD));
            if (scope.contains(owner)) {
                cards(Stream.of(deal));
                assertThat(deal.path("timeline").toString()).contains("CREATED");
            }
        }

        private void lead(String owner) {
            JsonNode lead = node("lead", owner, "... on Lead { name timeline { edges { node { kind } } } }");
            if (scope.contains(owner)) {
                assertThat(lead.path("timeline").toString()).contains("CREATED");
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
