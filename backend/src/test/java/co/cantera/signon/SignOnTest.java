package co.cantera.signon;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.signon.SignOnApplication.ORIGIN;
import static co.cantera.signon.SignOnApplication.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.platform.Browser;
import co.cantera.platform.IdentityProvider;
import co.cantera.platform.TestPlatform;
import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.secrets.Secret;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(classes = SignOnApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
class SignOnTest {

    private static final String ANA = "01890000-0000-7000-8000-00000000000a";
    private static final String[] ANDINA = {"X-Cantera-Tenant", "andina"};

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        SignOnApplication.configure(properties);
    }

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApiKeys keys;

    @LocalManagementPort
    int controlPort;

    private final Browser browser = new Browser(ORIGIN);

    @BeforeEach
    void companies() {
        new Fixture(db, transaction).reset(UUID.fromString(ANA));
    }

    @Test
    void comesBackFromKeycloakToWhereItWantedToGo() {
        HttpResponse<String> back = signOn("/t/andina/deals");
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(location(back)).isEqualTo(ORIGIN + "/t/andina/deals");
        assertThat(back.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("CANTERA_SESSION=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"))
                .noneMatch(cookie -> cookie.contains("JSESSIONID"));
        HttpResponse<String> me = browser.get("/api/me");
        assertThat(me.body())
                .contains("\"email\":\"ana@andina.example\"", "\"slug\":\"andina\"", "\"state\":\"ACTIVE\"")
                .contains("\"slug\":\"cerrada\"", "\"state\":\"SUSPENDED\"")
                .doesNotContain("pacifico");
        assertThat(browser.cookie("XSRF-TOKEN")).isNotEmpty();
    }

    @Test
    void asksForACodeWithProof() {
        HttpResponse<String> away = browser.get("/login?to=/t/andina", "Accept-Language", "en-US,en;q=0.9");
        assertThat(location(away))
                .startsWith(PROVIDER.issuer() + "/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "ui_locales=en", "nonce=", "state=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/login?to=/x", "/%0d%0ax y"})
    void goesToNoOtherSite(String target) {
        assertThat(SignOnTarget.of(target.replace("%0d%0a", "\r\n"))).isEqualTo("/welcome");
    }

    @Test
    void refusesTheAnswerThatBelongsToAnotherBrowser() {
        String state = state(browser.get("/login?to=/t/andina"));
        HttpResponse<String> other = new Browser(ORIGIN).get("/login/oauth2/code/keycloak?code=x&state=" + state);
        assertThat(location(other)).isEqualTo(ORIGIN + "/?problem=sign-on");
        assertThat(other.headers().allValues("Set-Cookie")).noneMatch(each -> each.startsWith("CANTERA_SESSION"));
    }

    @Test
    void usesAnAnswerOnce() {
        String state = state(browser.get("/login?to=/t/andina"));
        HttpResponse<String> wrong = browser.get("/login/oauth2/code/keycloak?code=unknown&state=" + state);
        HttpResponse<String> again = browser.get("/login/oauth2/code/keycloak?code=unknown&state=" + state);
        assertThat(location(wrong)).isEqualTo(location(again)).isEqualTo(ORIGIN + "/?problem=sign-on");
    }

    @Test
    void entersATenantWithoutAskingTheDatabaseAgain() {
        signOnWithToken();
        assertThat(browser.post("/graphql", "{}", ANDINA).body()).contains("andina", "BROWSER");
        int before = TestPlatform.CONNECTIONS.get();
        assertThat(browser.post("/graphql", "{}", ANDINA).statusCode()).isEqualTo(200);
        assertThat(TestPlatform.CONNECTIONS.get()).isEqualTo(before);
    }

    @Test
    void protectsAnswersAndRefusalsOfTheApiAlike() {
        signOnWithToken();
        for (HttpResponse<String> answer : List.of(
                browser.post("/graphql", "{}", ANDINA),
                browser.post("/graphql", "{}", "X-Cantera-Tenant", "nowhere"),
                new Browser(ORIGIN).get("/graphql"))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/api/me", "/graphql", "/t/andina/api/imports", "/actuator/nothing"})
    void knowsNothingElseOnTheControlPort(String path) {
        Browser control = new Browser("http://localhost:" + controlPort);
        assertThat(control.get(path).statusCode()).isEqualTo(404);
        assertThat(control.get(path, "Accept", "text/html,*/*;q=0.8").statusCode())
                .isEqualTo(404);
        assertThat(control.get(path, "Authorization", "Bearer nobody").statusCode())
                .isEqualTo(404);
        assertThat(control.postBare(path, "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsControlForWhoKnowsTheSecret() {
        Browser control = new Browser("http://localhost:" + controlPort);
        assertThat(control.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(control.get("/actuator/beans").statusCode()).isEqualTo(403);
        assertThat(control.get("/actuator/beans", "Authorization", "Bearer another")
                        .statusCode())
                .isEqualTo(403);
        assertThat(control.get("/actuator/beans", "Authorization", "Bearer control")
                        .statusCode())
                .isEqualTo(200);
        assertThat(control.get("/actuator").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing,401", "/t/andina/api/nothing,401", "/actuator/nothing,403", "/actuator/apikeys,403"})
    void tellsNobodyWhichPathsOfTheApplicationThereAre(String path, int status) {
        assertThat(browser.get(path).statusCode()).isEqualTo(status);
        assertThat(browser.get("/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAForeignTenantApartFromNothing() {
        signOnWithToken();
        HttpResponse<String> foreign = browser.post("/graphql", "{}", "X-Cantera-Tenant", "pacifico");
        HttpResponse<String> unknown = browser.post("/graphql", "{}", "X-Cantera-Tenant", "nowhere");
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(403);
        assertThat(withoutRequestId(foreign))
                .isEqualTo(withoutRequestId(unknown))
                .contains("TENANT_FORBIDDEN");
    }

    @Test
    void refusesAPageOfAnotherTenant() {
        signOnWithToken();
        assertThat(browser.post("/t/pacifico/api/imports", "{}", ANDINA).body()).contains("TENANT_MISMATCH");
        assertThat(browser.post("/t/andina/api/imports", "{}").statusCode()).isEqualTo(200);
        assertThat(browser.post("/graphql", "{}").body()).contains("TENANT_MISSING");
        assertThat(browser.post("/graphql", "{}", "X-Cantera-Tenant", "cerrada").body())
                .contains("TENANT_SUSPENDED");
    }

    @Test
    void refusesWhoIsNotSignedIn() {
        HttpResponse<String> answer = browser.get("/api/me", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHENTICATED", "Sign in again", "\"requestId\":\"req_");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(each -> each.contains("SESSION"));
    }

    @Test
    void aRevokedMembershipEndsWithTheNextRequests() {
        signOnWithToken();
        assertThat(browser.post("/graphql", "{}", ANDINA).statusCode()).isEqualTo(200);
        transaction.executeWithoutResult(tx -> db.update(MEMBERSHIP)
                .set(MEMBERSHIP.STATE, MembershipState.INACTIVE)
                .execute());
        await().atMost(Duration.ofSeconds(3))
                .until(() -> browser.post("/graphql", "{}", ANDINA).statusCode() == 403);
    }

    @Test
    void refusesWhatAnotherSiteCouldSend() {
        signOnWithToken();
        String token = browser.cookie("XSRF-TOKEN");
        assertThat(browser.postBare("/graphql", "{}", "Content-Type", "application/json", "Origin", ORIGIN)
                        .body())
                .contains("CSRF_REFUSED");
        for (String[] foreign : List.of(
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"})) {
            HttpResponse<String> answer = browser.postBare(
                    "/graphql",
                    "{}",
                    foreign[0],
                    foreign[1],
                    "X-XSRF-TOKEN",
                    token,
                    "Content-Type",
                    "application/json");
            assertThat(answer.body()).contains("CSRF_REFUSED");
        }
        assertThat(browser.postBare("/graphql", "{}", "X-XSRF-TOKEN", token, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anApiKeyEntersItsOwnTenantOnly() {
        String key = keys.create("andina", "ANA@andina.example", "test")
                .orElseThrow()
                .text();
        assertThat(bearer(key).body()).contains("andina", "API_KEY");
        assertThat(bearer(key, ANDINA).statusCode()).isEqualTo(200);
        assertThat(bearer(key, "X-Cantera-Tenant", "pacifico").body()).contains("TENANT_FORBIDDEN");
        assertThat(bearer(Secret.random("ck_").text()).statusCode()).isEqualTo(401);
        assertThat(keys.create("pacifico", "ana@andina.example", "test")).isEmpty();
    }

    @Test
    void aTokenOfKeycloakEntersWhereItsSubjectIsAMember() {
        String token = PROVIDER.signed(access().build(), "JWT");
        assertThat(bearer(token, ANDINA).body()).contains("andina", "TOKEN");
        assertThat(bearer(token, "X-Cantera-Tenant", "pacifico").body()).contains("TENANT_FORBIDDEN");
        String named = PROVIDER.signed(
                access().claim("organization", Map.of("andina", Map.of("id", "x")))
                        .build(),
                "JWT");
        assertThat(bearer(named).body()).contains("andina");
        String foreign = PROVIDER.signed(
                access().claim("organization", Map.of("pacifico", Map.of("id", "x")))
                        .build(),
                "JWT");
        assertThat(bearer(foreign).body()).contains("TENANT_FORBIDDEN");
        aTokenForAnOrganizationOpensNoOtherTenantOfItsPerson();
    }

    private void aTokenForAnOrganizationOpensNoOtherTenantOfItsPerson() {
        for (Object foreign :
                List.of(Map.of("cerrada", Map.of("id", "x")), List.of("cerrada", "pacifico"), "cerrada")) {
            HttpResponse<String> answer = bearer(
                    PROVIDER.signed(access().claim("organization", foreign).build(), "JWT"), ANDINA);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("TENANT_MISMATCH");
        }
        String both = PROVIDER.signed(
                access().claim("organization", List.of("andina", "cerrada")).build(), "JWT");
        assertThat(bearer(both, ANDINA).body()).contains("andina", "TOKEN");
        assertThat(bearer(both).body()).contains("TENANT_MISSING");
    }

    static Stream<String> forgedTokens() {
        Instant now = Instant.now();
        JWTClaimsSet good = access().build();
        return Stream.of(
                new PlainJWT(good).serialize(),
                IdentityProvider.forged(good, "JWT"),
                PROVIDER.signed(access().audience("account").build(), "JWT"),
                PROVIDER.signed(
                        access().issuer("https://evil.example/realms/cantera").build(), "JWT"),
                PROVIDER.signed(
                        access().expirationTime(Date.from(now.minusSeconds(60))).build(), "JWT"),
                PROVIDER.signed(access().claim("typ", "ID").build(), "JWT"),
                PROVIDER.signed(access().subject(UUID.randomUUID().toString()).build(), "JWT"),
                PROVIDER.signed(access().subject("nobody").build(), "JWT"),
                "not.a.token");
    }

    @ParameterizedTest
    @MethodSource("forgedTokens")
    void refusesATokenThatIsNotGood(String token) {
        HttpResponse<String> answer = bearer(token, ANDINA);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHENTICATED");
    }

    @Test
    void signsOutHereAndThenAtKeycloak() {
        signOnWithToken();
        assertThat(browser.postBare("/logout", "", "Origin", ORIGIN).statusCode())
                .isEqualTo(403);
        HttpResponse<String> answer = browser.post("/logout", "", "Accept", "application/json");
        assertThat(answer.body())
                .contains(
                        PROVIDER.issuer() + "/protocol/openid-connect/logout?id_token_hint=", "client_id=cantera-web");
        assertThat(browser.cookie("CANTERA_SESSION")).isEmpty();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSessionWhenKeycloakSaysSo() {
        signOnWithToken();
        String events = "events";
        Map<String, Object> logout = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
        var claims = PROVIDER.claims(ANA, "cantera-web").claim(events, logout).claim("sid", "keycloak-session");
        for (String bad : List.of(
                PROVIDER.signed(
                        PROVIDER.claims(ANA, "other")
                                .claim(events, logout)
                                .claim("sid", "keycloak-session")
                                .build(),
                        "logout+jwt"),
                PROVIDER.signed(
                        PROVIDER.claims(ANA, "cantera-web")
                                .claim("sid", "keycloak-session")
                                .build(),
                        "logout+jwt"),
                IdentityProvider.forged(claims.build(), "logout+jwt"),
                new PlainJWT(claims.build()).serialize())) {
            assertThat(backChannel(bad)).isGreaterThanOrEqualTo(400);
        }
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(backChannel(PROVIDER.signed(claims.build(), "logout+jwt"))).isEqualTo(200);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void remembersTheLanguage() {
        signOnWithToken();
        assertThat(browser.patch("/api/me", "{\"language\":\"en\"}").body()).contains("\"language\":\"en\"");
        assertThat(browser.post("/graphql", "{}", "X-Cantera-Tenant", "nowhere").body())
                .contains("TENANT_FORBIDDEN");
    }

    private static int backChannel(String token) {
        return new Browser(ORIGIN)
                .postBare(
                        "/logout/connect/back-channel/keycloak",
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }

    private HttpResponse<String> bearer(String token, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return new Browser(ORIGIN).postBare("/graphql", "{}", all);
    }

    private static JWTClaimsSet.Builder access() {
        return PROVIDER.claims(ANA, "cantera-api").claim("typ", "Bearer");
    }

    private void signOnWithToken() {
        signOn("/t/andina");
        browser.get("/api/me");
    }

    private HttpResponse<String> signOn(String target) {
        String away = location(browser.get("/login?to=" + target));
        var query = UriComponentsBuilder.fromUriString(away).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        PROVIDER.willGive(
                code,
                PROVIDER.signed(
                        PROVIDER.claims(ANA, "cantera-web")
                                .claim("nonce", query.getFirst("nonce"))
                                .claim("email", "ana@andina.example")
                                .claim("email_verified", true)
                                .claim("name", "Ana Ruiz")
                                .claim("sid", "keycloak-session")
                                .build(),
                        "JWT"));
        return browser.get("/login/oauth2/code/keycloak?code=" + code + "&state=" + query.getFirst("state"));
    }

    private static String state(HttpResponse<String> away) {
        return String.valueOf(UriComponentsBuilder.fromUriString(location(away))
                .build()
                .getQueryParams()
                .getFirst("state"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String withoutRequestId(HttpResponse<String> answer) {
        return answer.body().replaceAll("req_\\w+", "");
    }
}
