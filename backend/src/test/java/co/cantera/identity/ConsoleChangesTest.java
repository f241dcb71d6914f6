package co.cantera.identity;

import static co.cantera.schema.platform.Tables.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.cantera.platform.KeycloakTest;
import co.cantera.platform.Newcomer;
import co.cantera.testing.TestMember;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is changed in Keycloak's console holds here within a minute. */
class ConsoleChangesTest extends KeycloakTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SLUG = "torre-sur";
    private static final String PASSWORD = "una frase aparte 9";

    @Test
    void whatIsChangedInTheConsoleHoldsWithinAMinute() {
        newcomer("admin@consola.example").found(SLUG, "Consola S.A.S.", PASSWORD);
        TestMember admin = member(SLUG, "admin@consola.example");
        Newcomer disabled = member(admin, "inhabilitada@consola.example");
        Newcomer removed = member(admin, "retirado@consola.example");
        Newcomer promoted = member(admin, "ascendida@consola.example");
        Newcomer untouched = member(admin, "igual@consola.example");
        TestMember key = member(SLUG, disabled.email());
        UUID organization = organization();

        console().enable(subject(disabled.email()), false);
        console().removeMember(organization, subject(removed.email()));
        console().move(organization, subject(promoted.email()), "REP", "MANAGER");

        await().atMost(LIMIT).until(() -> status(disabled) == 401);
        await().atMost(LIMIT).until(() -> !me(removed).contains(SLUG));
        await().atMost(LIMIT).until(() -> me(promoted).contains("MANAGER"));
        assertThat(me(removed)).contains(removed.email());
        assertThat(me(promoted)).doesNotContain("REP");
        assertThat(me(untouched)).contains(SLUG, "REP");
        await().atMost(LIMIT).until(() -> !mayAsk(key));
        assertThat(mayAsk(admin)).isTrue();

        console().enable(subject(disabled.email()), true);
        await().atMost(LIMIT).until(() -> mayAsk(key));
        Newcomer back = newcomer(disabled.email());
        back.signIn("/t/" + SLUG + "/deals", PASSWORD);
        assertThat(me(back)).contains(SLUG, "REP");

        console().delete(subject(untouched.email()));
        await().atMost(LIMIT).until(() -> status(untouched) == 401);
    }

    /** Its token ends after a minute. */
    private Console console() {
        return new Console(keycloak());
    }

    private boolean mayAsk(TestMember member) {
        return api.post(member, "{\"query\":\"{ viewer { roles } }\"}").statusCode() == 200;
    }

    private static int status(Newcomer person) {
        return person.browser().get("/api/me").statusCode();
    }

    private static String me(Newcomer person) {
        return person.browser().get("/api/me").body();
    }

    /** A rep who is signed in. */
    private Newcomer member(TestMember admin, String email) {
        api.data(
                admin,
                "mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }",
                Map.of("input", Map.of("email", email, "name", "Persona", "role", "REP")));
        Newcomer person = newcomer(email);
        person.accept(person.invitation(""), "Persona Nueva", PASSWORD);
        assertThat(me(person)).contains(SLUG, "REP");
        return person;
    }

    private UUID organization() {
        return platform.call(db -> db.select(TENANT.ORGANIZATION)
                .from(TENANT)
                .where(TENANT.SLUG.eq(SLUG))
                .fetchSingle()
                .value1());
    }
}
