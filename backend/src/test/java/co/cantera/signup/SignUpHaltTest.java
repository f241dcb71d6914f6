package co.cantera.signup;

import static co.cantera.schema.platform.Tables.SIGN_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.identity.Users;
import co.cantera.platform.KeycloakTest;
import co.cantera.platform.Newcomer;
import co.cantera.platform.UnreliableKeycloak;
import co.cantera.platform.UnreliableKeycloak.Mood;
import co.cantera.shared.secrets.Secret;
import co.cantera.tenants.ServerAccess;
import co.cantera.tenants.signup.Checkpoint.Moment;
import co.cantera.tenants.signup.Step;
import co.cantera.testing.FreshDatabase;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nodes that end in the middle of a sign-up, each followed by one that starts on the same database, beside a real Keycloak. */
class SignUpHaltTest extends KeycloakTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PASSWORD = "una frase cortada 4";
    private static final String SLUG = "parada-andina";

    private final Map<String, Object> properties = new HashMap<>(FreshDatabase.properties());
    private final JdbcTemplate database = new JdbcTemplate(new ServerAccess(
                    String.valueOf(properties.get("cantera.database.url")),
                    String.valueOf(properties.get("cantera.database.app-password")),
                    String.valueOf(properties.get("cantera.database.provisioner-password")))
            .app());

    @Autowired
    Users users;

    @Autowired
    Visitors visitors;

    @Autowired
    Environment environment;

    @Test
    void leavesNoTraceOfAnAccountThatWasCutOffAndLetsItsPersonThrough() {
        newcomer("nadie@parada.example").awaitRealm();
        try (var keycloak = new UnreliableKeycloak(keycloak())) {
            properties.put("cantera.identity.url", keycloak());
            properties.put("cantera.identity.internal-url", keycloak.url());
            properties.put("cantera.mail.host", "127.0.0.1");
            properties.put("cantera.mail.port", String.valueOf(environment.getProperty("cantera.mail.port")));
            Newcomer begun = cutOff(Step.ACCOUNT, Moment.BEGUN);
            Newcomer made = cutOff(Step.ACCOUNT, Moment.DONE, begun);
            Newcomer known = cutOff(Step.ACCOUNT, Moment.RECORDED, made);
            Newcomer signedIn = cutOff(Step.ACCOUNT_READY, Moment.DONE, known);
            cutOffInATenant(signedIn, begun, made, known);
            try (HaltingNode node = start(Step.CODE_SENT, Moment.BEGUN)) {
                Newcomer founder = signedIn.at(node.origin());
                await().atMost(LIMIT).until(() -> me(founder).contains("\"ACTIVE\""));
                assertThat(me(founder)).contains(SLUG, "TENANT_ADMIN");
                getsThroughWithoutAnswers(node, keycloak);
            }
        }
    }

    @Test
    void whoSignsInWithAnAccountThatWasCutOffKeepsIt() {
        Newcomer eva = newcomer("eva@parada.example");
        eva.awaitRealm();
        prove(eva);
        Visitor visitor = visitors.proven(new Secret(eva.browser().cookie("CANTERA_SIGN_UP")))
                .orElseThrow();
        assertThat(visitors.accountBegins(visitor)).isTrue();
        assertThat(users.create(
                        new NewUser(visitor.id(), eva.email(), "Eva Ríos", Locale.forLanguageTag("es"), PASSWORD)))
                .isInstanceOf(UserCreation.Created.class);

        HttpResponse<String> page = eva.signIn("/welcome", PASSWORD);

        assertThat(page.uri()).as(page.body()).hasToString(origin() + "/welcome");
        assertThat(me(eva)).contains(eva.email());
        int left = platform.call(db -> db.fetchCount(SIGN_UP, SIGN_UP.ID.eq(visitor.id())));
        assertThat(left).isZero();
    }

    private HaltingNode start(Step step, Moment moment) {
        return HaltingNode.start(properties, step, moment);
    }

    /** Somebody in the middle of whose account a node ends, after it has removed what was left of others by its own schedule. */
    private Newcomer cutOff(Step step, Moment moment, Newcomer... before) {
        try (HaltingNode node = start(step, moment)) {
            leavesNoTraceSoon(before);
            Newcomer person = proven(node, (step + "-" + moment).toLowerCase(Locale.ROOT));
            assertThatThrownBy(() -> person.account(PASSWORD)).isInstanceOf(UncheckedIOException.class);
            node.assertHalted();
            return person;
        }
    }

    private void cutOffInATenant(Newcomer founder, Newcomer... others) {
        try (HaltingNode node = start(Step.ORGANIZATION, Moment.DONE)) {
            leavesNoTraceSoon(founder);
            getsThrough(founder, node);
            Stream.of(others).forEach(person -> getsThrough(person, node));
            assertThatThrownBy(() -> founder.at(node.origin()).tenant(SLUG, "Parada S.A.S."))
                    .isInstanceOf(UncheckedIOException.class);
            node.assertHalted();
        }
    }

    private static void getsThrough(Newcomer person, HaltingNode node) {
        Newcomer again = person.at(node.origin());
        assertThat(again.account(PASSWORD).body()).contains("\"signedIn\":true");
        assertThat(me(again)).contains(person.email());
    }

    private void leavesNoTraceSoon(Newcomer... people) {
        await().atMost(LIMIT)
                .untilAsserted(() -> Stream.of(people).map(Newcomer::email).forEach(this::leavesNoTrace));
    }

    private void leavesNoTrace(String email) {
        assertThat(users.exists(email)).isFalse();
        assertThat(count("platform.person", email)).isZero();
        assertThat(count("platform.session join platform.person on person.id = person_id", email))
                .isZero();
        assertThat(count("platform.sign_up", email + "' and step <> 'PROVEN")).isZero();
    }

    private int count(String table, String email) {
        Integer found = database.queryForObject(
                "select count(*) from %s where email = '%s'".formatted(table, email), Integer.class);
        return Objects.requireNonNull(found);
    }

    private void getsThroughWithoutAnswers(HaltingNode node, UnreliableKeycloak keycloak) {
        Newcomer leaves = proven(node, "se-va");
        assertUnanswered(leaves, keycloak, Mood.SILENT);

        Newcomer insists = proven(node, "insiste");
        assertUnanswered(insists, keycloak, Mood.SILENT);
        assertThat(insists.account(PASSWORD).body()).contains("\"signedIn\":true");

        assertUnanswered(proven(node, "empieza"), keycloak, Mood.SILENT);
        Newcomer anew = proven(node, "empieza");
        assertThat(anew.account(PASSWORD).body()).contains("\"signedIn\":true");

        Newcomer waits = proven(node, "espera");
        assertUnanswered(waits, keycloak, Mood.DOWN);
        assertThat(waits.account(PASSWORD).body()).contains("\"signedIn\":true");

        leavesNoTraceSoon(leaves);
    }

    private static void assertUnanswered(Newcomer person, UnreliableKeycloak keycloak, Mood mood) {
        keycloak.is(mood);
        assertThat(person.account(PASSWORD).body()).contains("UNAVAILABLE");
        keycloak.is(Mood.GOOD);
    }

    private Newcomer proven(HaltingNode node, String name) {
        Newcomer person = newcomer(name + "@parada.example").at(node.origin());
        prove(person);
        return person;
    }

    /** With the code of the newest mail, which may be the second one. */
    private static void prove(Newcomer person) {
        String before = person.code();
        person.startSignUp();
        await().atMost(LIMIT).until(() -> !person.code().equals(before));
        assertThat(person.verify(person.code()).body()).contains("\"accountExists\":false");
    }

    private static String me(Newcomer person) {
        return person.browser().get("/api/me").body();
    }
}
