package co.cantera.platform;

import static co.cantera.schema.platform.Tables.API_KEY;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.TENANT;

import co.cantera.Cantera;
import co.cantera.embedded.FreePort;
import co.cantera.embedded.mail.MailCatcher;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.secrets.Secret;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.testing.Api;
import co.cantera.testing.FreshDatabase;
import co.cantera.testing.TestMember;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Runs the whole application with a real Keycloak and a mail catcher, which all tests of this kind share. */
@Tag("slow")
@SpringBootTest(
        classes = Cantera.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"management.server.port=0", "logging.structured.format.console="})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(Api.class)
public abstract class KeycloakTest {

    private static String origin = "";
    private static String inbox = "";
    private static String keycloak = "";

    @Autowired
    protected Api api;

    @Autowired
    protected PlatformTransactions platform;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) throws Exception {
        int port = FreePort.any();
        MailCatcher catcher =
                MailCatcher.start(Files.createTempDirectory("cantera-mails"), FreePort.any(), FreePort.any());
        var started = TestKeycloak.start(catcher.smtpPort());
        origin = "http://localhost:" + port;
        inbox = "http://127.0.0.1:" + catcher.pagePort();
        keycloak = started.address().toString();
        properties.add("server.port", () -> port);
        properties.add("cantera.base-url", () -> origin);
        properties.add("cantera.mail.host", () -> "127.0.0.1");
        properties.add("cantera.mail.port", catcher::smtpPort);
        properties.add("cantera.identity.url", started::address);
        properties.add("cantera.identity.bootstrap-user", () -> TestKeycloak.ADMINISTRATOR);
        properties.add("cantera.identity.bootstrap-password", () -> TestKeycloak.SECRET);
    }

    /** Somebody at a browser, with a mailbox. */
    protected Newcomer newcomer(String email) {
        return new Newcomer(origin, inbox, email);
    }

    protected String origin() {
        return origin;
    }

    /** The address of Keycloak. */
    protected String keycloak() {
        return keycloak;
    }

    /** A member of a tenant with a new key to the API. */
    protected TestMember member(String slug, String email) {
        Secret key = Secret.random("ck_");
        return platform.call(db -> {
            var found = db.select(PERSON.ID, MEMBERSHIP.MEMBER_ID, MEMBERSHIP.TENANT_ID)
                    .from(MEMBERSHIP)
                    .join(TENANT)
                    .on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                    .join(PERSON)
                    .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                    .where(TENANT.SLUG.eq(slug).and(PERSON.EMAIL.eq(email)))
                    .fetchSingle();
            db.insertInto(API_KEY)
                    .set(API_KEY.ID, UuidV7.next())
                    .set(API_KEY.KEY_HASH, key.hash())
                    .set(API_KEY.TENANT_ID, found.value3())
                    .set(API_KEY.MEMBER_ID, found.value2())
                    .set(API_KEY.NAME, "test")
                    .execute();
            return new TestMember(found.value1(), found.value2(), email, key.text());
        });
    }

    /** The subject at Keycloak of somebody who has an account. */
    protected UUID subject(String email) {
        return platform.call(db -> db.select(PERSON.SUBJECT)
                .from(PERSON)
                .where(PERSON.EMAIL.eq(email))
                .fetchSingle()
                .value1());
    }
}
