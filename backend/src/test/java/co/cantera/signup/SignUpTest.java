package co.cantera.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.Cantera;
import co.cantera.embedded.FreePort;
import co.cantera.embedded.mail.MailCatcher;
import co.cantera.identity.Users;
import co.cantera.platform.Browser;
import co.cantera.platform.TestKeycloak;
import co.cantera.shared.secrets.Secret;
import co.cantera.signon.Accounts;
import co.cantera.testing.FreshDatabase;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The whole path with a real Keycloak, from an address to a tenant and out again. */
@Tag("slow")
@SpringBootTest(
        classes = Cantera.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"management.server.port=0", "logging.structured.format.console="})
@ContextConfiguration(initializers = FreshDatabase.class)
class SignUpTest {

    private static final String EMAIL = "ana@nueva.example";
    private static final String PASSWORD = "una frase larga 7";

    private static String origin = "";
    private static String inbox = "";

    @Autowired
    Users users;

    @Autowired
    Accounts accounts;

    @Autowired
    JsonMapper json;

    private Browser browser = new Browser("");

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) throws Exception {
        int port = FreePort.any();
        origin = "http://localhost:" + port;
        MailCatcher catcher =
                MailCatcher.start(Files.createTempDirectory("cantera-mails"), FreePort.any(), FreePort.any());
        inbox = "http://127.0.0.1:" + catcher.pagePort();
        var keycloak = TestKeycloak.start(catcher.smtpPort());
        properties.add("server.port", () -> port);
        properties.add("cantera.base-url", () -> origin);
        properties.add("cantera.mail.host", () -> "127.0.0.1");
        properties.add("cantera.mail.port", catcher::smtpPort);
        properties.add("cantera.identity.url", keycloak::address);
        properties.add("cantera.identity.bootstrap-user", () -> TestKeycloak.ADMINISTRATOR);
        properties.add("cantera.identity.bootstrap-password", () -> TestKeycloak.SECRET);
    }

    @BeforeEach
    void openBrowser() {
        browser = new Browser(origin);
    }

    @Test
    void fromAnAddressToATenantAndOutAgain() {
        start();
        assertThat(browser.post("/api/signup/verify", "{\"code\":\"000000\"}").body())
                .contains("codeWrong");
        assertThat(browser.post("/api/signup/account", account(PASSWORD)).body())
                .contains("codeEnded");
        assertThat(browser.post("/api/signup/verify", "{\"code\":\"%s\"}".formatted(code()))
                        .body())
                .contains("\"accountExists\":false");

        assertThat(browser.post("/api/signup/account", account("corta")).body()).contains("passwordTooShort");
        awaitRealm();
        assertThat(browser.post("/api/signup/account", account(PASSWORD)).body())
                .contains("\"signedIn\":true");
        assertThat(browser.get("/api/me").body()).contains(EMAIL, "\"memberships\":[]");

        assertThat(browser.get("/api/signup/slug?name=Ferreter%C3%ADa%20La%2080%20S.A.S.")
                        .body())
                .contains("ferreteria-la-80", "FREE");
        HttpResponse<String> tenant = browser.post("/api/signup/tenant", """
                {"company":"Ferretería La 80 S.A.S.","country":"CO","language":"es","region":"es-CO",
                 "sector":"distribucion","slug":"ferreteria-la-80","taxId":"899.999.068-1",
                 "acceptTerms":"2026-11","acceptDataPolicy":"2026-11"}""");
        assertThat(tenant.body()).contains("\"state\":\"ACTIVE\"");
        assertThat(browser.get("/api/me").body()).contains("ferreteria-la-80", "TENANT_ADMIN", "ACTIVE");
        assertThat(browser.get("/api/signup/slug?slug=ferreteria-la-8O".toLowerCase())
                        .body())
                .contains("TAKEN");

        signOutAndInAgain();
        endsWhenKeycloakSaysSo();
        anAccountIsOnlyToldToWhoHasTheMail();
    }

    private void signOutAndInAgain() {
        String location = json.readTree(browser.post("/logout", "", "Accept", "application/json")
                        .body())
                .path("location")
                .asString();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> out = browser.get(location);
        assertThat(out.headers().firstValue("Location")).contains(origin + "/");

        HttpResponse<String> page = follow(browser.get("/login?to=/t/ferreteria-la-80/deals"));
        HttpResponse<String> next = submit(page, "username=" + EMAIL.replace("@", "%40"));
        HttpResponse<String> back = submit(next, "password=" + PASSWORD.replace(" ", "+"));
        assertThat(back.uri().toString()).isEqualTo(origin + "/t/ferreteria-la-80/deals");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    private void endsWhenKeycloakSaysSo() {
        users.signOut(
                Objects.requireNonNull(accounts.byEmail(EMAIL).orElseThrow().subject()));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> browser.get("/api/me").statusCode() == 401);
    }

    private void anAccountIsOnlyToldToWhoHasTheMail() {
        String before = code();
        HttpResponse<String> started = start();
        assertThat(started.body()).isEqualTo("{\"sent\":true}");
        await().atMost(Duration.ofSeconds(15)).until(() -> !code().equals(before));
        assertThat(browser.post("/api/signup/verify", "{\"code\":\"%s\"}".formatted(code()))
                        .body())
                .contains("\"accountExists\":true");
        assertThat(browser.post("/api/signup/account", account(PASSWORD)).body())
                .contains("\"accountExists\":true");
    }

    private HttpResponse<String> start() {
        var challenge = json.readTree(browser.get("/api/signup/challenge").body());
        String text = challenge.path("challenge").asString();
        int bits = challenge.path("zeroBits").asInt();
        String answer = IntStream.range(0, Integer.MAX_VALUE)
                .mapToObj(Integer::toString)
                .filter(each -> new BigInteger(1, new Secret(text + ":" + each).hash()).bitLength() <= 256 - bits)
                .findFirst()
                .orElseThrow();
        HttpResponse<String> started = browser.post("/api/signup/start", """
                {"email":"%s","language":"es","challenge":"%s","answer":"%s"}""".formatted(EMAIL, text, answer));
        assertThat(started.statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(15)).until(() -> !code().isEmpty());
        return started;
    }

    private static String account(String password) {
        return "{\"name\":\"Ana Ruiz\",\"password\":\"%s\"}".formatted(password);
    }

    /** The newest code that was sent. */
    private static String code() {
        var mails = JsonMapper.shared()
                .readTree(new Browser(inbox).get("/api/mails?to=" + EMAIL).body());
        return mails.isEmpty() ? "" : mails.get(0).path("subject").asString().replaceAll("\\D", "");
    }

    /** The realm is brought to the test's addresses in the background. */
    private void awaitRealm() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> follow(new Browser(origin), new Browser(origin).get("/login"))
                                .statusCode()
                        == 200);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        return follow(browser, answer);
    }

    private static HttpResponse<String> follow(Browser browser, HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = browser.get(last.headers().firstValue("Location").orElseThrow());
        }
        return last;
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String form) {
        Matcher action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(page.body());
        assertThat(action.find()).as(page.body()).isTrue();
        return follow(browser.postBare(
                HtmlUtils.htmlUnescape(action.group(1)), form, "Content-Type", "application/x-www-form-urlencoded"));
    }
}
