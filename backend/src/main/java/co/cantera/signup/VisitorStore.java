package co.cantera.signup;

import static co.cantera.schema.platform.Tables.ACCEPTANCE;
import static co.cantera.schema.platform.Tables.SIGN_UP;
import static co.cantera.schema.platform.Tables.TENANT;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.secrets.Secret;
import co.cantera.shared.text.Texts;
import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import co.cantera.tenants.signup.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Visitors on their way, in the platform's tables. */
@Component
class VisitorStore implements Expiring {

    private final DSLContext db;

    VisitorStore(DSLContext db) {
        this.db = db;
    }

    void insert(UUID id, Secret token, String email, String language, byte[] code, Instant expiresAt) {
        db.insertInto(SIGN_UP)
                .set(SIGN_UP.ID, id)
                .set(SIGN_UP.TOKEN_HASH, token.hash())
                .set(SIGN_UP.EMAIL, email)
                .set(SIGN_UP.LANGUAGE, language)
                .set(SIGN_UP.CODE_HASH, code)
                .set(SIGN_UP.STEP, Step.CODE_SENT.name())
                .set(SIGN_UP.EXPIRES_AT, at(expiresAt))
                .execute();
    }

    /** The sign-up of a person who is signed in and asks for one more tenant. */
    void insertKnown(UUID id, UUID personId, String email, String language, Instant expiresAt) {
        db.insertInto(SIGN_UP)
                .set(SIGN_UP.ID, id)
                .set(SIGN_UP.TOKEN_HASH, Secret.random().hash())
                .set(SIGN_UP.EMAIL, email)
                .set(SIGN_UP.LANGUAGE, language)
                .set(SIGN_UP.PERSON_ID, personId)
                .set(SIGN_UP.STEP, Step.PROVEN.name())
                .set(SIGN_UP.EXPIRES_AT, at(expiresAt))
                .execute();
    }

    Optional<Visitor> find(Secret token, Step... steps) {
        return db.select(SIGN_UP.ID, SIGN_UP.EMAIL, SIGN_UP.LANGUAGE)
                .from(SIGN_UP)
                .where(SIGN_UP.TOKEN_HASH.eq(token.hash()))
                .and(SIGN_UP.STEP.in(Arrays.stream(steps).map(Step::name).toList()))
                .and(SIGN_UP.EXPIRES_AT.gt(currentOffsetDateTime()))
                .fetchOptional(row -> new Visitor(row.value1(), row.value2(), Texts.language(row.value3())));
    }

    /** Counts an attempt and answers whether it was one of the first few and the code is right. */
    boolean attempt(UUID id, byte[] code, int limit) {
        return db.update(SIGN_UP)
                .set(SIGN_UP.ATTEMPTS, SIGN_UP.ATTEMPTS.plus(1))
                .where(SIGN_UP.ID.eq(id))
                .returningResult(SIGN_UP.ATTEMPTS, SIGN_UP.CODE_HASH)
                .fetchOptional()
                .filter(row -> row.value1() <= limit && Arrays.equals(row.value2(), code))
                .isPresent();
    }

    /** The code is used up and the visitor goes on with another token. */
    void proven(UUID id, Secret token, Instant expiresAt) {
        db.update(SIGN_UP)
                .set(SIGN_UP.TOKEN_HASH, token.hash())
                .setNull(SIGN_UP.CODE_HASH)
                .set(SIGN_UP.STEP, Step.PROVEN.name())
                .set(SIGN_UP.EXPIRES_AT, at(expiresAt))
                .where(SIGN_UP.ID.eq(id))
                .execute();
    }

    boolean step(UUID id, Step step) {
        return db.update(SIGN_UP)
                        .set(SIGN_UP.STEP, step.name())
                        .set(SIGN_UP.TOUCHED_AT, currentOffsetDateTime())
                        .where(SIGN_UP.ID.eq(id))
                        .execute()
                == 1;
    }

    List<UUID> cutOff(String email) {
        return db.select(SIGN_UP.ID).from(SIGN_UP).where(isCutOff(email)).fetch(SIGN_UP.ID);
    }

    void deleteCutOff(String email) {
        db.deleteFrom(SIGN_UP).where(isCutOff(email)).execute();
    }

    private static Condition isCutOff(String email) {
        return SIGN_UP.STEP.eq(Step.ACCOUNT.name()).and(lower(SIGN_UP.EMAIL).eq(email.toLowerCase(Locale.ROOT)));
    }

    void delete(UUID id) {
        db.deleteFrom(SIGN_UP).where(SIGN_UP.ID.eq(id)).execute();
    }

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    /** Not those that are on their way from an account to a tenant: they are completed or undone. */
    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        return db.deleteFrom(SIGN_UP)
                .where(SIGN_UP.ID.in(db.select(SIGN_UP.ID)
                        .from(SIGN_UP)
                        .where(SIGN_UP.EXPIRES_AT.lt(at(now.minus(kept.signUps()))))
                        .and(SIGN_UP.STEP.in(Step.CODE_SENT.name(), Step.PROVEN.name(), Step.ACTIVE.name()))
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    void accept(UUID personId, UUID signUpId, String document, String version) {
        db.insertInto(ACCEPTANCE)
                .set(ACCEPTANCE.ID, UuidV7.next())
                .set(ACCEPTANCE.PERSON_ID, personId)
                .set(ACCEPTANCE.SIGN_UP_ID, signUpId)
                .set(ACCEPTANCE.DOCUMENT, document)
                .set(ACCEPTANCE.DOCUMENT_VERSION, version)
                .set(ACCEPTANCE.MEANS, "SIGN_UP_FORM")
                .execute();
    }

    /** The person's sign-up that is on its way to this slug or has led to the tenant which bears it. */
    Optional<UUID> begun(UUID personId, String slug) {
        return db.select(SIGN_UP.ID)
                .from(SIGN_UP)
                .where(SIGN_UP.PERSON_ID.eq(personId))
                .and(SIGN_UP.STEP
                        .in(
                                Step.ACCOUNT_READY.name(),
                                Step.RESERVED.name(),
                                Step.ORGANIZATION.name(),
                                Step.MEMBERSHIP.name())
                        .or(SIGN_UP.STEP
                                .eq(Step.ACTIVE.name())
                                .andExists(selectOne()
                                        .from(TENANT)
                                        .where(TENANT.ID.eq(SIGN_UP.TENANT_ID))
                                        .and(TENANT.SLUG.eq(slug)))))
                .and(jsonbGetAttributeAsText(SIGN_UP.REQUEST, "slug").eq(slug))
                .orderBy(SIGN_UP.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(SIGN_UP.ID);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
