package co.cantera.hosting;

import static co.cantera.schema.platform.Tables.INVITATION;
import static co.cantera.schema.platform.Tables.OUTBOX;
import static co.cantera.schema.platform.Tables.SCHEDULED_TASKS;
import static co.cantera.schema.platform.Tables.SESSION;
import static co.cantera.schema.platform.Tables.SIGN_ON;
import static co.cantera.schema.platform.Tables.SIGN_UP;
import static co.cantera.schema.platform.Tables.TENANT;
import static co.cantera.schema.tenant.Tables.IDEMPOTENCY;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.schema.tenant.tables.records.IdempotencyRecord;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.secrets.Secret;
import co.cantera.tenants.PlatformTransactions;
import co.cantera.tenants.provisioning.Provisioner;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Old rows go and young ones stay, in every tenant but those where something else is at work or broken. */
@CanteraTest
class RowUpkeepTest {

    private static final int MORE_THAN_A_BATCH = 1_500;

    @Autowired
    RowUpkeep upkeep;

    @Autowired
    TwoTenants tenants;

    @Autowired
    PlatformTransactions platform;

    @Autowired
    Provisioner provisioner;

    @Autowired
    DSLContext db;

    @Test
    void forgetsRepliesAfterThirtyDaysInEveryTenant() {
        for (TestTenant tenant : new TestTenant[] {tenants.first(), tenants.second()}) {
            replies(tenant, "old", daysAgo(31), MORE_THAN_A_BATCH);
            replies(tenant, "young", daysAgo(29), 2);
        }
        upkeep.run(() -> false);
        for (TestTenant tenant : new TestTenant[] {tenants.first(), tenants.second()}) {
            assertThat(replies(tenant, "old")).isZero();
            assertThat(replies(tenant, "young")).isEqualTo(2);
        }
    }

    @Test
    void leavesATenantAloneThatIsBeingMigrated() {
        replies(tenants.first(), "migrated", daysAgo(31), 1);
        replies(tenants.second(), "migrated", daysAgo(31), 1);
        provisioner.asOwner(session -> {
            session.jooq()
                    .selectFrom(TENANT)
                    .where(TENANT.ID.eq(tenants.first().tenant().id()))
                    .forNoKeyUpdate()
                    .fetchSingle();
            upkeep.run(() -> false);
            return true;
        });
        assertThat(replies(tenants.first(), "migrated")).isEqualTo(1);
        assertThat(replies(tenants.second(), "migrated")).isZero();
        mark(tenants.first(), "42P07 it failed");
        upkeep.run(() -> false);
        assertThat(replies(tenants.first(), "migrated")).isEqualTo(1);
        mark(tenants.first(), null);
        upkeep.run(() -> false);
        assertThat(replies(tenants.first(), "migrated")).isZero();
    }

    @Test
    void goesOnWhereATenantFails() {
        replies(tenants.first(), "failing", daysAgo(31), 1);
        replies(tenants.second(), "failing", daysAgo(31), 1);
        String schema = tenants.first().tenant().schema().name();
        owner("revoke delete on %1$s.idempotency from %1$s".formatted(schema));
        upkeep.run(() -> false);
        assertThat(replies(tenants.first(), "failing")).isEqualTo(1);
        assertThat(replies(tenants.second(), "failing")).isZero();
        owner("grant delete on %1$s.idempotency to %1$s".formatted(schema));
    }

    @Test
    void stopsWhenItIsTold() {
        replies(tenants.first(), "stopped", daysAgo(31), 1);
        upkeep.run(() -> true);
        assertThat(replies(tenants.first(), "stopped")).isEqualTo(1);
    }

    @Test
    void keepsWhatHappenedAMonthAndMailsUntilTheyAreSent() {
        UUID old = told(tenants.first(), "deal.updated", daysAgo(31));
        UUID other = told(tenants.second(), "company.imported", daysAgo(31));
        UUID young = told(tenants.second(), "deal.updated", daysAgo(29));
        UUID mail = told(tenants.first(), "MAIL", daysAgo(31));
        upkeep.run(() -> false);
        assertThat(exists(OUTBOX, OUTBOX.ID, old)).isFalse();
        assertThat(exists(OUTBOX, OUTBOX.ID, other)).isFalse();
        assertThat(exists(OUTBOX, OUTBOX.ID, young)).isTrue();
        assertThat(exists(OUTBOX, OUTBOX.ID, mail)).isTrue();
    }

    @Test
    void forgetsVisitorsWhoNeverFinished() {
        UUID gone = visitor("CODE_SENT", daysAgo(2));
        UUID finished = visitor("ACTIVE", daysAgo(2));
        UUID here = visitor("CODE_SENT", hoursAgo(2));
        UUID halfDone = visitor("MEMBERSHIP", daysAgo(2));
        upkeep.run(() -> false);
        assertThat(exists(SIGN_UP, SIGN_UP.ID, gone)).isFalse();
        assertThat(exists(SIGN_UP, SIGN_UP.ID, finished)).isFalse();
        assertThat(exists(SIGN_UP, SIGN_UP.ID, here)).isTrue();
        assertThat(exists(SIGN_UP, SIGN_UP.ID, halfDone)).isTrue();
        platform.call(
                jooq -> jooq.deleteFrom(SIGN_UP).where(SIGN_UP.ID.eq(halfDone)).execute());
    }

    @Test
    void forgetsSessionsAndSignOnsThatAreOver() {
        byte[] expired = session(daysAgo(2), hoursAgo(0));
        byte[] idle = session(hoursAgo(-24), daysAgo(2));
        byte[] open = session(hoursAgo(-24), hoursAgo(1));
        byte[] abandoned = signOn(daysAgo(2));
        byte[] pending = signOn(hoursAgo(-1));
        upkeep.run(() -> false);
        assertThat(exists(SESSION, SESSION.TOKEN_HASH, expired)).isFalse();
        assertThat(exists(SESSION, SESSION.TOKEN_HASH, idle)).isFalse();
        assertThat(exists(SESSION, SESSION.TOKEN_HASH, open)).isTrue();
        assertThat(exists(SIGN_ON, SIGN_ON.STATE_HASH, abandoned)).isFalse();
        assertThat(exists(SIGN_ON, SIGN_ON.STATE_HASH, pending)).isTrue();
    }

    @Test
    void forgetsInvitationsThatNobodyCanAccept() {
        byte[] over = invitation(tenants.first(), daysAgo(31), null);
        byte[] accepted = invitation(tenants.second(), hoursAgo(-1), daysAgo(31));
        byte[] lately = invitation(tenants.first(), daysAgo(1), null);
        upkeep.run(() -> false);
        assertThat(exists(INVITATION, INVITATION.TOKEN_HASH, over)).isFalse();
        assertThat(exists(INVITATION, INVITATION.TOKEN_HASH, accepted)).isFalse();
        assertThat(exists(INVITATION, INVITATION.TOKEN_HASH, lately)).isTrue();
    }

    @Test
    void waitsForTheNextNight() {
        OffsetDateTime next = platform.call(jooq -> jooq.select(SCHEDULED_TASKS.EXECUTION_TIME)
                .from(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_NAME.eq("row-upkeep"))
                .fetchSingle()
                .value1());
        assertThat(next).isBetween(hoursAgo(1), hoursAgo(-25));
    }

    private void replies(TestTenant tenant, String key, OffsetDateTime at, int count) {
        tenants.inside(
                tenant,
                () -> db.insertInto(IDEMPOTENCY)
                        .set(IntStream.range(0, count)
                                .mapToObj(i -> new IdempotencyRecord(
                                        key + i, tenant.rep().memberId(), new byte[1], JSONB.jsonb("{}"), at))
                                .toList())
                        .execute());
    }

    private int replies(TestTenant tenant, String key) {
        int[] count = new int[1];
        tenants.inside(tenant, () -> count[0] = db.fetchCount(IDEMPOTENCY, IDEMPOTENCY.KEY.startsWith(key)));
        return count[0];
    }

    private UUID told(TestTenant tenant, String kind, OffsetDateTime at) {
        UUID id = UuidV7.at(at.toInstant().toEpochMilli());
        platform.call(jooq -> jooq.insertInto(OUTBOX)
                .set(OUTBOX.ID, id)
                .set(OUTBOX.SCHEMA_NAME, tenant.tenant().schema().name())
                .set(OUTBOX.KIND, kind)
                .set(OUTBOX.PAYLOAD, JSONB.jsonb("{}"))
                .set(OUTBOX.CREATED_AT, at)
                .set(OUTBOX.DUE_AT, hoursAgo(-24))
                .execute());
        return id;
    }

    private UUID visitor(String step, OffsetDateTime expiresAt) {
        UUID id = UuidV7.next();
        platform.call(jooq -> jooq.insertInto(SIGN_UP)
                .set(SIGN_UP.ID, id)
                .set(SIGN_UP.TOKEN_HASH, Secret.random().hash())
                .set(SIGN_UP.EMAIL, "visita@nueva.example")
                .set(SIGN_UP.LANGUAGE, "es")
                .set(SIGN_UP.STEP, step)
                .set(SIGN_UP.EXPIRES_AT, expiresAt)
                .execute());
        return id;
    }

    private byte[] session(OffsetDateTime expiresAt, OffsetDateTime seenAt) {
        byte[] hash = Secret.random().hash();
        UUID person = tenants.first().rep().personId();
        platform.call(jooq -> jooq.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, hash)
                .set(SESSION.PERSON_ID, person)
                .set(SESSION.SEEN_AT, seenAt)
                .set(SESSION.EXPIRES_AT, expiresAt)
                .execute());
        return hash;
    }

    private byte[] signOn(OffsetDateTime expiresAt) {
        byte[] hash = Secret.random().hash();
        platform.call(jooq -> jooq.insertInto(SIGN_ON)
                .set(SIGN_ON.STATE_HASH, hash)
                .set(SIGN_ON.BROWSER_HASH, hash)
                .set(SIGN_ON.CODE_VERIFIER, "verifier")
                .set(SIGN_ON.NONCE, "nonce")
                .set(SIGN_ON.REDIRECT_URI, "http://localhost/")
                .set(SIGN_ON.TARGET, "/welcome")
                .set(SIGN_ON.EXPIRES_AT, expiresAt)
                .execute());
        return hash;
    }

    private byte[] invitation(TestTenant tenant, OffsetDateTime expiresAt, @Nullable OffsetDateTime endedAt) {
        byte[] hash = Secret.random().hash();
        platform.call(jooq -> jooq.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, hash)
                .set(INVITATION.TENANT_ID, tenant.tenant().id())
                .set(INVITATION.SCHEMA_NAME, tenant.tenant().schema().name())
                .set(INVITATION.MEMBER_ID, UuidV7.next())
                .set(INVITATION.EMAIL, "invitada@nueva.example")
                .set(INVITATION.NAME, "Inés Invitada")
                .set(INVITATION.ROLE, "REP")
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .set(INVITATION.ENDED_AT, endedAt)
                .execute());
        return hash;
    }

    private <T> boolean exists(Table<?> table, TableField<?, T> key, T value) {
        return platform.call(jooq -> jooq.fetchExists(table, key.eq(value)));
    }

    private void mark(TestTenant tenant, @Nullable String error) {
        platform.call(jooq -> jooq.update(TENANT)
                .set(TENANT.MIGRATION_ERROR, error)
                .where(TENANT.ID.eq(tenant.tenant().id()))
                .execute());
    }

    private void owner(String statement) {
        provisioner.asOwner(session -> {
            session.ddl().execute(statement);
            return true;
        });
    }

    private static OffsetDateTime daysAgo(int days) {
        return hoursAgo(24 * days);
    }

    private static OffsetDateTime hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC);
    }
}
