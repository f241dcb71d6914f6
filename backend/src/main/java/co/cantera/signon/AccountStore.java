package co.cantera.signon;

import static co.cantera.schema.platform.Tables.MEMBERSHIP;
import static co.cantera.schema.platform.Tables.PERSON;
import static org.jooq.impl.DSL.lower;

import co.cantera.shared.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.springframework.stereotype.Component;

/** Accounts in the platform's tables. */
@Component
class AccountStore {

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    Optional<Account> byId(UUID id) {
        return find(PERSON.ID.eq(id));
    }

    Optional<Account> bySubject(UUID subject) {
        return find(PERSON.SUBJECT.eq(subject));
    }

    Optional<Account> byEmail(String email) {
        return find(lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)));
    }

    private Optional<Account> find(Condition condition) {
        return db.select(PERSON.ID, PERSON.SUBJECT, PERSON.EMAIL, PERSON.NAME, PERSON.LANGUAGE)
                .from(PERSON)
                .where(condition)
                .fetchOptional(AccountStore::account);
    }

    private static Account account(Record5<UUID, UUID, String, String, String> row) {
        return new Account(row.value1(), row.value2(), row.value3(), row.value4(), Texts.language(row.value5()));
    }

    void insert(Account account) {
        db.insertInto(PERSON)
                .set(PERSON.ID, account.id())
                .set(PERSON.SUBJECT, account.subject())
                .set(PERSON.EMAIL, account.email())
                .set(PERSON.NAME, account.name())
                .set(PERSON.LANGUAGE, account.language().getLanguage())
                .execute();
    }

    void update(Account account) {
        db.update(PERSON)
                .set(PERSON.SUBJECT, account.subject())
                .set(PERSON.EMAIL, account.email())
                .set(PERSON.NAME, account.name())
                .set(PERSON.LANGUAGE, account.language().getLanguage())
                .where(PERSON.ID.eq(account.id()))
                .execute();
    }

    boolean isMember(UUID subject) {
        return db.fetchExists(db.selectOne()
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(PERSON.SUBJECT.eq(subject)));
    }

    void delete(UUID subject) {
        db.deleteFrom(PERSON).where(PERSON.SUBJECT.eq(subject)).execute();
    }
}
