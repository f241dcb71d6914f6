package co.cantera.signup;

import static co.cantera.schema.platform.Tables.OUTBOX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.identity.Users;
import co.cantera.platform.Browser;
import co.cantera.platform.KeycloakTest;
import co.cantera.platform.Newcomer;
import co.cantera.schema.platform.tables.records.OutboxRecord;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The whole path with a real Keycloak, from an address to a tenant and out again. */
class SignUpTest extends KeycloakTest {

    private static final String EMAIL = "ana@nueva.example";
    private static final String PASSWORD = "una frase larga 7";

    @Autowired
    Users users;

    @Autowired
    JsonMapper json;

    @Test
    void fromAnAddressToATenantAndOutAgain() {
        UUID unreadable = putUnreadableMail();
        Newcomer ana = newcomer(EMAIL);
        Browser browser = ana.browser();
        ana.startSignUp();
        assertThat(ana.verify("000000").body()).contains("codeWrong");
        assertThat(ana.account(PASSWORD).body()).contains("codeEnded");
        assertThat(ana.verify(ana.code()).body()).contains("\"accountExists\":false");

        assertThat(ana.account("corta").body()).contains("passwordTooShort");
        ana.awaitRealm();
        assertThat(ana.account(PASSWORD).body()).contains("\"signedIn\":true");
        assertThat(browser.get("/api/me").body()).contains(EMAIL, "\"memberships\":[]");

        assertThat(browser.get("/api/signup/slug?name=Ferreter%C3%ADa%20La%2080%20S.A.S.")
                        .body())
                .contains("ferreteria-la-80", "FREE");
        assertThat(ana.tenant("ferreteria-la-80", "Ferretería La 80 S.A.S.").body())
                .contains("\"state\":\"ACTIVE\"");
        askingAgainAnswersTheSame(ana);
        assertThat(browser.get("/api/me").body()).contains("ferreteria-la-80", "TENANT_ADMIN", "ACTIVE");
        assertThat(browser.get("/api/signup/slug?slug=ferreteria-la-8O".toLowerCase())
                        .body())
                .contains("TAKEN");

        isTriedAgainLater(unreadable);
        signOutAndInAgain(ana);
        endsWhenKeycloakSaysSo(browser);
        anAccountIsOnlyToldToWhoHasTheMail(newcomer(EMAIL));
    }

    /** More often than tenants may be begun: who waits for one must not be told that the own name is taken. */
    private static void askingAgainAnswersTheSame(Newcomer ana) {
        for (int i = 0; i < 12; i++) {
            assertThat(ana.tenant("ferreteria-la-80", "Ferretería La 80 S.A.S.").body())
                    .contains("\"state\":\"ACTIVE\"");
        }
    }

    /** It is due before all others. */
    private UUID putUnreadableMail() {
        return platform.call(db -> db.insertInto(OUTBOX)
                .set(OUTBOX.KIND, "MAIL")
                .set(OUTBOX.PAYLOAD, JSONB.valueOf("[]"))
                .set(OUTBOX.DUE_AT, OffsetDateTime.now().minusMinutes(1))
                .returning(OUTBOX.ID)
                .fetchSingle()
                .getId());
    }

    private void isTriedAgainLater(UUID unreadable) {
        OutboxRecord entry = platform.call(db -> db.fetchSingle(OUTBOX, OUTBOX.ID.eq(unreadable)));
        assertThat(entry.getAttempts()).isPositive();
        assertThat(entry.getError()).isNotEmpty();
    }

    private void signOutAndInAgain(Newcomer ana) {
        Browser browser = ana.browser();
        String location = json.readTree(browser.post("/logout", "", "Accept", "application/json")
                        .body())
                .path("location")
                .asString();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        HttpResponse<String> out = browser.get(location);
        assertThat(out.headers().firstValue("Location")).contains(origin() + "/");

        HttpResponse<String> back = ana.signIn("/t/ferreteria-la-80/deals", PASSWORD);
        assertThat(back.uri().toString()).isEqualTo(origin() + "/t/ferreteria-la-80/deals");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    private void endsWhenKeycloakSaysSo(Browser browser) {
        users.signOut(subject(EMAIL));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> browser.get("/api/me").statusCode() == 401);
    }

    private void anAccountIsOnlyToldToWhoHasTheMail(Newcomer again) {
        String before = again.code();
        assertThat(again.startSignUp().body()).isEqualTo("{\"sent\":true}");
        await().atMost(Duration.ofSeconds(15)).until(() -> !again.code().equals(before));
        assertThat(again.verify(again.code()).body()).contains("\"accountExists\":true");
        assertThat(again.account(PASSWORD).body()).contains("\"accountExists\":true");
    }
}
