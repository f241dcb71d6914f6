package co.cantera.views;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestMember;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class ViewGraphTest {

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    TestTenant here;

    @BeforeEach
    void here() {
        here = tenants.first();
    }

    @Test
    void keepsAPrivateViewToItsOwner() {
        JsonNode view = made(here.rep(), "Mis grandes", "owner=me&min=1000000", false);
        assertThat(view.path("viewerCanEdit").asBoolean()).isTrue();
        assertThat(view.path("viewerCanShare").asBoolean()).isFalse();
        assertThat(names(here.rep())).contains("Mis grandes");
        for (TestMember other : List.of(
                here.colleague(), here.manager(), here.admin(), tenants.second().admin())) {
            assertThat(names(other)).doesNotContain("Mis grandes");
            assertThat(code(act(other, "delete", Map.of("id", view.path("id").asString()))))
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void sharesWhatAManagerShares() {
        String id = made(here.manager(), "De todo el equipo", "status=OPEN", true)
                .path("id")
                .asString();
        assertThat(names(here.rep())).contains("De todo el equipo");
        assertThat(names(tenants.second().rep())).doesNotContain("De todo el equipo");
        assertThat(code(change(here.rep(), id, 1, Map.of("name", "Mía")))).isEqualTo("NOT_ALLOWED");
        assertThat(code(change(here.admin(), id, 1, Map.of("name", "De la empresa"))))
                .isEmpty();
        assertThat(code(create(here.rep(), "Compartida", "q=x", true))).isEqualTo("NOT_ALLOWED");
        String own = made(here.rep(), "Aún propia", "q=x", false).path("id").asString();
        assertThat(code(change(here.rep(), own, 1, Map.of("shared", true)))).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void refusesWhatCannotBeKept() {
        made(here.colleague(), "Única", "q=x", false);
        assertThat(fields(create(here.colleague(), "única", "q=x", false))).containsExactly("name taken");
        assertThat(fields(create(here.colleague(), " ", "q=x", false))).containsExactly("name required");
        for (String address : List.of("https://example.org", "q=a b", "q", "#q=1", "q=1&", "javascript:alert(1)")) {
            assertThat(fields(create(here.colleague(), "Rara", address, false)))
                    .as(address)
                    .containsExactly("address invalidAddress");
        }
        assertThat(fields(create(here.colleague(), "Larga", "q=" + "x".repeat(4000), false)))
                .contains("address tooLong");
        assertThat(made(here.colleague(), "Toda", "", false).path("address").asString())
                .isEmpty();
    }

    @Test
    void tellsTheSlowerOfTwo() {
        String id = made(here.admin(), "De dos", "q=x", true).path("id").asString();
        assertThat(code(change(here.admin(), id, 1, Map.of("address", "q=y")))).isEmpty();
        assertThat(code(change(here.manager(), id, 1, Map.of("address", "q=z"))))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(code(change(here.manager(), id, 2, Map.of("address", "q=z"))))
                .isEmpty();
    }

    @Test
    void takesADeletedViewBack() {
        String id = made(here.rep(), "Ida y vuelta", "q=x", false).path("id").asString();
        assertThat(code(act(here.rep(), "delete", Map.of("id", id)))).isEmpty();
        assertThat(names(here.rep())).doesNotContain("Ida y vuelta");
        assertThat(code(act(here.colleague(), "restore", Map.of("id", id)))).isEqualTo("NOT_FOUND");
        assertThat(code(act(here.rep(), "restore", Map.of("id", id)))).isEmpty();
        assertThat(names(here.rep())).contains("Ida y vuelta");
    }

    @Test
    void opensAListWithOneView() {
        String one = made(here.rep(), "Primera", "q=1", false).path("id").asString();
        String two = made(here.rep(), "Segunda", "q=2", false).path("id").asString();
        String all = made(here.manager(), "De entrada", "q=3", true).path("id").asString();
        open(here.rep(), one, false);
        open(here.rep(), two, false);
        open(here.rep(), two, false);
        open(here.manager(), all, true);
        assertThat(defaults(here.rep(), "viewerDefault")).containsExactly("Segunda");
        assertThat(defaults(here.rep(), "defaultForAll")).containsExactly("De entrada");
        assertThat(defaults(here.colleague(), "viewerDefault")).isEmpty();
        assertThat(code(open(here.rep(), all, true))).isEqualTo("NOT_ALLOWED");
        assertThat(code(open(here.colleague(), one, false))).isEqualTo("NOT_FOUND");
        String own =
                made(here.manager(), "Del gerente", "q=4", false).path("id").asString();
        assertThat(fields(open(here.manager(), own, true))).containsExactly("viewId viewNotShared");
        act(here.rep(), "setDefaultView", Map.of("object", "DEAL"));
        assertThat(defaults(here.rep(), "viewerDefault")).isEmpty();
        change(here.manager(), all, 1, Map.of("shared", false));
        assertThat(defaults(here.rep(), "defaultForAll")).isEmpty();
    }

    private JsonNode open(TestMember member, String id, boolean forEveryone) {
        return act(member, "setDefaultView", Map.of("object", "DEAL", "viewId", id, "forEveryone", forEveryone));
    }

    private List<String> defaults(TestMember member, String which) {
        return api.data(member, "{ savedViews(object: DEAL) { name viewerDefault defaultForAll } }")
                .path("savedViews")
                .valueStream()
                .filter(view -> view.path(which).asBoolean())
                .map(view -> view.path("name").asString())
                .toList();
    }

    private List<String> names(TestMember member) {
        return api.data(member, "{ savedViews(object: DEAL) { name } }").findValuesAsString("name");
    }

    private JsonNode made(TestMember member, String name, String address, boolean shared) {
        JsonNode view = create(member, name, address, shared).path("view");
        assertThat(view.path("name").asString()).isEqualTo(name);
        return view;
    }

    private JsonNode create(TestMember member, String name, String address, boolean shared) {
        return act(member, "create", Map.of("object", "DEAL", "name", name, "address", address, "shared", shared));
    }

    private JsonNode change(TestMember member, String id, int version, Map<String, ?> what) {
        Map<String, Object> input = new HashMap<>(what);
        input.put("id", id);
        input.put("version", version);
        return act(member, "update", input);
    }

    private JsonNode act(TestMember member, String verb, Map<String, ?> input) {
        String field = verb.equals("setDefaultView") ? verb : verb + "SavedView";
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        String success = verb.equals("setDefaultView")
                ? "views { id }"
                : "view { id name address viewerCanEdit viewerCanShare }";
        return api.data(
                        member,
                        "mutation ($input: %1$sInput!) { %2$s(input: $input) { ... on %1$sSuccess { %3$s } ... on Problem { code } ... on InvalidInput { fields { path code } } } }"
                                .formatted(type, field, success),
                        Map.of("input", input))
                .path(field);
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asString("");
    }

    private static List<String> fields(JsonNode answer) {
        return answer.path("fields")
                .valueStream()
                .map(field ->
                        field.path("path").asString() + " " + field.path("code").asString())
                .toList();
    }
}
