package co.cantera.leads.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.signon.IdentityProperties;
import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CanteraTest
class LeadFormTest {

    private static final String UPDATE = """
            mutation ($input: UpdateLeadFormInput!) { updateLeadForm(input: $input) { __typename
              ... on UpdateLeadFormSuccess { leadForm { version url consentVersion sites fields { field asked } } }
              ... on Problem { code } ... on InvalidInput { fields { path code } } } }""";

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    IdentityProperties identity;

    @Autowired
    Clock clock;

    TestTenant here;

    @BeforeEach
    void open() {
        here = tenants.first();
        update(Map.of("on", true));
    }

    @Test
    void showsThePageToAnybodyWhileItIsOn() {
        HttpResponse<String> page = get("/f/" + slug() + "?utm_campaign=feria&name=Ana%20%22Ruiz%22");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Distribuciones", "value=\"feria\"", "Ana &quot;Ruiz&quot;", "name=\"agreed\"")
                .doesNotContain("<script");
        assertThat(page.body().getBytes(UTF_8).length).isLessThan(20_000);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors *");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/f/" + slug() + "?lang=en").body()).contains("Full name");
        assertThat(get("/f/nadie").statusCode()).isEqualTo(404);
        update(Map.of("on", false));
        assertThat(get("/f/" + slug()).statusCode()).isEqualTo(404);
    }

    @Test
    void takesALeadInOnceWithItsConsentAndItsCampaign() {
        Map<String, String> fields = filled("Beatriz Formulario");
        fields.put("utm_campaign", "navidad");
        fields.put("referrer", "https://www.ejemplo.example/precios");
        assertThat(post(fields).statusCode()).isEqualTo(303);
        assertThat(post(fields).statusCode()).as("the same form again").isEqualTo(303);
        JsonNode leads = api.data(
                        here.manager(),
                        "{ leads(filter: { name: { eq: \"Beatriz Formulario\" } }) { edges { node { id phones origin referrer utm { campaign } owner { id } } } } }")
                .path("leads")
                .path("edges");
        assertThat(leads).hasSize(1);
        JsonNode lead = leads.path(0).path("node");
        assertThat(lead.path("origin").asString()).isEqualTo("FORM");
        assertThat(lead.path("phones").path(0).asString()).isEqualTo("+573001234567");
        assertThat(lead.path("utm").path("campaign").asString()).isEqualTo("navidad");
        assertThat(lead.path("referrer").asString()).isEqualTo("https://www.ejemplo.example/precios");
        assertThat(lead.path("owner").isNull()).isTrue();
        String consents = "{ leadConsents(leadId: \"%s\") { holder text textVersion channels means } }"
                .formatted(lead.path("id").asString());
        JsonNode consent = api.data(here.admin(), consents).path("leadConsents").path(0);
        assertThat(consent.path("holder").asString()).isEqualTo("Beatriz Formulario");
        assertThat(consent.path("text").asString()).contains("Ley 1581");
        assertThat(consent.path("channels").toString()).contains("WHATSAPP");
        assertThat(api.data(here.rep(), consents).path("leadConsents")).isEmpty();
        assertThat(api.data(tenants.second().admin(), consents).path("leadConsents"))
                .isEmpty();
    }

    @Test
    void saysByFieldWhatIsToBeMendedAndKeepsWhatWasTyped() {
        Map<String, String> fields = filled("Sin Teléfono");
        fields.put("phone", "12");
        fields.remove("agreed");
        HttpResponse<String> answer = post(fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sin Teléfono", "agreed-error");
        fields.put("agreed", "1");
        assertThat(post(fields).body()).contains("phone-error");
        assertThat(named("Sin Teléfono")).isZero();
    }

    @Test
    void takesNothingFromRobots() {
        Map<String, String> trapped = filled("Robot Uno");
        trapped.put("website", "http://spam.example");
        assertThat(post(trapped).statusCode()).isEqualTo(303);
        Map<String, String> quick = filled("Robot Dos");
        quick.put("token", new FormTokens(identity, clock).handOut(here.tenant().id()));
        assertThat(post(quick).body()).contains("Robot Dos", "role=\"alert\"");
        Map<String, String> foreign = filled("Robot Tres");
        foreign.put("token", earlier().handOut(tenants.second().tenant().id()));
        assertThat(post(foreign).statusCode()).isEqualTo(200);
        assertThat(named("Robot Uno") + named("Robot Dos") + named("Robot Tres"))
                .isZero();
    }

    @Test
    void letsOnlyChosenSitesShowItAndCountsTheVersionsOfTheConsent() {
        JsonNode changed = update(Map.of(
                "sites",
                List.of("https://www.Ejemplo.example/"),
                "consentText",
                "Acepto " + System.nanoTime(),
                "fields",
                List.of(Map.of("field", "SECTOR", "asked", "REQUIRED"))));
        assertThat(changed.path("leadForm").path("sites").path(0).asString()).isEqualTo("https://www.ejemplo.example");
        int version = changed.path("leadForm").path("consentVersion").asInt();
        assertThat(get("/f/" + slug())
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .endsWith("frame-ancestors 'self' https://www.ejemplo.example");
        assertThat(post(filled("Sin Sector")).statusCode()).isEqualTo(422);
        JsonNode back =
                update(Map.of("sites", List.of(), "fields", List.of(Map.of("field", "SECTOR", "asked", "HIDDEN"))));
        assertThat(back.path("leadForm").path("consentVersion").asInt()).isEqualTo(version);
        assertThat(update(Map.of("sites", List.of("javascript:1")))
                        .path("fields")
                        .findValuesAsString("path"))
                .containsExactly("sites.0");
    }

    @Test
    void letsNobodyButAnAdminChangeIt() {
        JsonNode answer = api.data(here.manager(), UPDATE, Map.of("input", Map.of("version", version(), "on", false)))
                .path("updateLeadForm");
        assertThat(answer.path("code").asString()).isEqualTo("NOT_ALLOWED");
    }

    private FormTokens earlier() {
        return new FormTokens(identity, Clock.offset(clock, Duration.ofSeconds(-20)));
    }

    private Map<String, String> filled(String name) {
        Map<String, String> fields = new HashMap<>();
        fields.put("token", earlier().handOut(here.tenant().id()));
        fields.put("name", name);
        fields.put("phone", "300 123 4567");
        fields.put("agreed", "1");
        return fields;
    }

    private int named(String name) {
        return api.data(here.admin(), "{ leads(filter: { name: { eq: \"%s\" } }) { totalCount } }".formatted(name))
                .path("leads")
                .path("totalCount")
                .asInt();
    }

    private int version() {
        return api.data(here.admin(), "{ leadForm { version } }")
                .path("leadForm")
                .path("version")
                .asInt();
    }

    private JsonNode update(Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(changes);
        input.put("version", version());
        return api.data(here.admin(), UPDATE, Map.of("input", input)).path("updateLeadForm");
    }

    private String slug() {
        return here.tenant().slug();
    }

    private HttpResponse<String> get(String path) {
        return api.send(HttpRequest.newBuilder(api.uri(path))
                .header("Accept-Language", "es-CO")
                .GET()
                .build());
    }

    private HttpResponse<String> post(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return api.send(HttpRequest.newBuilder(api.uri("/f/" + slug()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://www.ejemplo.example")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
