package co.cantera.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.shared.secrets.Secret;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser of their own who signs up, accepts an invitation or signs in, and reads mails. */
public final class Newcomer {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final Duration REALM = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String origin;
    private final String inbox;
    private final String email;
    private final Browser browser;

    Newcomer(String origin, String inbox, String email) {
        this(origin, inbox, email, new Browser(origin));
    }

    private Newcomer(String origin, String inbox, String email, Browser browser) {
        this.origin = origin;
        this.inbox = inbox;
        this.email = email;
        this.browser = browser;
    }

    /** The same person, who goes on at a node that has another address. */
    public Newcomer at(String otherOrigin) {
        return new Newcomer(otherOrigin, inbox, email, browser.at(otherOrigin));
    }

    public Browser browser() {
        return browser;
    }

    public String email() {
        return email;
    }

    /** Signs up with a new account and a new tenant. */
    public void found(String slug, String company, String password) {
        startSignUp();
        verify(code());
        awaitRealm();
        assertThat(account(password).body()).contains("\"signedIn\":true");
        assertThat(tenant(slug, company).body()).contains("\"state\":\"ACTIVE\"");
    }

    /** Has a code sent to the address. */
    public HttpResponse<String> startSignUp() {
        var challenge = JSON.readTree(browser.get("/api/signup/challenge").body());
        String text = challenge.path("challenge").asString();
        int bits = challenge.path("zeroBits").asInt();
        String answer = IntStream.range(0, Integer.MAX_VALUE)
                .mapToObj(Integer::toString)
                .filter(each -> new BigInteger(1, new Secret(text + ":" + each).hash()).bitLength() <= 256 - bits)
                .findFirst()
                .orElseThrow();
        HttpResponse<String> started = browser.post("/api/signup/start", """
                {"email":"%s","language":"es","challenge":"%s","answer":"%s"}""".formatted(email, text, answer));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        await().atMost(MAIL).until(() -> !code().isEmpty());
        return started;
    }

    public HttpResponse<String> verify(String code) {
        return browser.post("/api/signup/verify", "{\"code\":\"%s\"}".formatted(code));
    }

    public HttpResponse<String> account(String password) {
        return browser.post("/api/signup/account", "{\"name\":\"Ana Ruiz\",\"password\":\"%s\"}".formatted(password));
    }

    public HttpResponse<String> tenant(String slug, String company) {
        return browser.post("/api/signup/tenant", """
                {"company":"%s","country":"CO","language":"es","region":"es-CO",
                 "sector":"distribucion","slug":"%s","taxId":"899.999.068-1",
                 "acceptTerms":"2026-11","acceptDataPolicy":"2026-11"}""".formatted(company, slug));
    }

    /** The newest code that was sent, empty when there is none. */
    public String code() {
        JsonNode mails = mails();
        return mails.isEmpty() ? "" : mails.get(0).path("subject").asString().replaceAll("\\D", "");
    }

    /** The token in the newest mail with an invitation, once it is another one than before. */
    public String invitation(String before) {
        await().atMost(MAIL).until(() -> !token().isEmpty() && !token().equals(before));
        return token();
    }

    private String token() {
        Matcher link = Pattern.compile("/invitation\\?token=([\\w-]+)")
                .matcher(mails().path(0).path("links").toString());
        return link.find() ? link.group(1) : "";
    }

    private JsonNode mails() {
        return JSON.readTree(new Browser(inbox).get("/api/mails?to=" + email).body());
    }

    /** Asks for the page of an invitation. */
    public HttpResponse<String> open(String token) {
        return browser.get("/api/invitations/" + token);
    }

    /** Accepts an invitation with a new account. */
    public HttpResponse<String> accept(String token, String name, String password) {
        open(token);
        return browser.post(
                "/api/invitations/" + token + "/accept",
                "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    }

    /** Accepts an invitation while signed in. */
    public HttpResponse<String> accept(String token) {
        open(token);
        return browser.post("/api/invitations/" + token + "/accept", "{}");
    }

    /** Signs in on Keycloak's pages and answers the page behind them. */
    public HttpResponse<String> signIn(String target, String password) {
        HttpResponse<String> page = follow(browser, browser.get("/login?to=" + target));
        String username = "username=" + encoded(email);
        HttpResponse<String> next = submit(page, username);
        // who belongs to no organization is asked for both on one page
        return submit(next, username + "&password=" + encoded(password));
    }

    /** Waits until the realm, which is brought to the test's addresses in the background, lets people sign in. */
    public void awaitRealm() {
        await().atMost(REALM).until(() -> {
            Browser other = new Browser(origin);
            return follow(other, other.get("/login")).statusCode() == 200;
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
        return follow(
                browser,
                browser.postBare(
                        HtmlUtils.htmlUnescape(action.group(1)),
                        form,
                        "Content-Type",
                        "application/x-www-form-urlencoded"));
    }
}
