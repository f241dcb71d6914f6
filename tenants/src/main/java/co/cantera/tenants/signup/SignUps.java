package co.cantera.tenants.signup;

import static co.cantera.schema.platform.Tables.SIGN_UP;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import co.cantera.schema.platform.tables.records.SignUpRecord;
import co.cantera.tenants.PlatformTransactions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The record of the saga: what each sign-up has done last. */
public final class SignUps {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> UNFINISHED = Stream.of(
                    Step.ACCOUNT, Step.ACCOUNT_READY, Step.RESERVED, Step.ORGANIZATION, Step.MEMBERSHIP, Step.UNDOING)
            .map(Step::name)
            .toList();
    private static final int PAGE = 100;

    private final PlatformTransactions platform;

    public SignUps(PlatformTransactions platform) {
        this.platform = platform;
    }

    public Optional<SignUp> find(UUID id) {
        return platform.call(
                jooq -> jooq.selectFrom(SIGN_UP).where(SIGN_UP.ID.eq(id)).fetchOptional(SignUps::signUp));
    }

    /** To be recorded before an account is made or looked up at the identity provider. */
    public void beginAccount(UUID id, TenantRequest request) {
        change(id, Step.ACCOUNT, row -> row.setRequest(JSONB.jsonb(JSON.writeValueAsString(request))));
    }

    /** The account is there, and the rest can be done without the visitor. */
    public void accountReady(UUID id, UUID personId) {
        change(id, Step.ACCOUNT_READY, row -> row.setPersonId(personId));
    }

    void record(UUID id, Step step) {
        change(id, step, row -> {});
    }

    /** Within a transaction that makes or removes the tenant. */
    void record(DSLContext jooq, UUID id, Step step, @Nullable UUID tenantId) {
        change(jooq, id, step, row -> row.setTenantId(tenantId));
    }

    /** Back to an address that is proven and nothing else. */
    void startOver(SignUp signUp) {
        change(signUp.id(), Step.PROVEN, row -> row.setRequest(null));
    }

    /** Sign-ups that nobody has worked on for a while. */
    List<UUID> idle(Duration time) {
        OffsetDateTime before = OffsetDateTime.now().minus(time);
        return platform.call(jooq -> jooq.select(SIGN_UP.ID)
                .from(SIGN_UP)
                .where(SIGN_UP.STEP.in(UNFINISHED), SIGN_UP.TOUCHED_AT.lt(before))
                .orderBy(SIGN_UP.TOUCHED_AT)
                .limit(PAGE)
                .fetch(SIGN_UP.ID));
    }

    /** Nobody needs to look at it for a while. */
    void touch(UUID id) {
        platform.call(jooq -> jooq.update(SIGN_UP)
                .set(SIGN_UP.TOUCHED_AT, currentOffsetDateTime())
                .where(SIGN_UP.ID.eq(id))
                .execute());
    }

    private void change(UUID id, Step step, Change change) {
        platform.call(jooq -> change(jooq, id, step, change));
    }

    private static int change(DSLContext jooq, UUID id, Step step, Change change) {
        SignUpRecord row = jooq.newRecord(SIGN_UP);
        change.apply(row);
        row.setStep(step.name());
        return jooq.update(SIGN_UP)
                .set(row)
                .set(SIGN_UP.TOUCHED_AT, currentOffsetDateTime())
                .where(SIGN_UP.ID.eq(id))
                .execute();
    }

    private static SignUp signUp(SignUpRecord row) {
        return new SignUp(
                row.getId(),
                row.getEmail(),
                row.getLanguage(),
                Step.valueOf(row.getStep()),
                row.getPersonId(),
                row.getTenantId(),
                row.getRequest() == null
                        ? null
                        : JSON.readValue(row.getRequest().data(), TenantRequest.class));
    }

    @FunctionalInterface
    private interface Change {
        void apply(SignUpRecord row);
    }
}
