package co.cantera.signon;

import static co.cantera.schema.platform.Tables.API_KEY;
import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static co.cantera.schema.platform.Tables.TENANT;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.lower;

import co.cantera.schema.platform.enums.MembershipState;
import co.cantera.shared.ids.UuidV7;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** API keys in the platform's tables. */
@Component
class ApiKeyStore {

    /** Whom a key stands for. */
    record Holder(UUID tenantId, UUID memberId) {}

    private final DSLContext db;

    ApiKeyStore(DSLContext db) {
        this.db = db;
    }

    Optional<Caller.Key> find(ByteBuffer hash) {
        return db.select(MEMBERSHIP.PERSON_ID, API_KEY.TENANT_ID)
                .from(API_KEY)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.TENANT_ID.eq(API_KEY.TENANT_ID))
                .and(MEMBERSHIP.MEMBER_ID.eq(API_KEY.MEMBER_ID))
                .where(API_KEY.KEY_HASH.eq(hash.array()))
                .and(API_KEY.REVOKED_AT.isNull())
                .and(API_KEY.EXPIRES_AT.isNull().or(API_KEY.EXPIRES_AT.gt(currentOffsetDateTime())))
                .and(MEMBERSHIP.PERSON_ID.isNotNull())
                .fetchOptional(row -> new Caller.Key(row.value1(), row.value2()));
    }

    /** The tenant and the member of a person who is active there. */
    Optional<Holder> member(String slug, String email) {
        return db.select(MEMBERSHIP.TENANT_ID, MEMBERSHIP.MEMBER_ID)
                .from(MEMBERSHIP)
                .join(TENANT)
                .on(TENANT.ID.eq(MEMBERSHIP.TENANT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(TENANT.SLUG.eq(slug))
                .and(lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
                .and(MEMBERSHIP.STATE.eq(MembershipState.ACTIVE))
                .fetchOptional(Records.mapping(Holder::new));
    }

    void insert(byte[] hash, UUID tenantId, UUID memberId, String name) {
        db.insertInto(API_KEY)
                .set(API_KEY.ID, UuidV7.next())
                .set(API_KEY.KEY_HASH, hash)
                .set(API_KEY.TENANT_ID, tenantId)
                .set(API_KEY.MEMBER_ID, memberId)
                .set(API_KEY.NAME, name)
                .execute();
    }
}
