package co.cantera.signon;

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

/** People in the platform's tables. */
@Component
class PersonStore {

    private final DSLContext db;

    PersonStore(DSLContext db) {
        this.db = db;
    }

    Optional<Person> byId(UUID id) {
        return find(PERSON.ID.eq(id));
    }

    Optional<Person> bySubject(UUID subject) {
        return find(PERSON.SUBJECT.eq(subject));
    }

    Optional<Person> byEmail(String email) {
        return find(lower(PERSON.EMAIL).eq(email.toLowerCase(Locale.ROOT)));
    }

    private Optional<Person> find(Condition condition) {
        return db.select(PERSON.ID, PERSON.SUBJECT, PERSON.EMAIL, PERSON.NAME, PERSON.LANGUAGE)
                .from(PERSON)
                .where(condition)
                .fetchOptional(PersonStore::person);
    }

    private static Person person(Record5<UUID, UUID, String, String, String> row) {
        return new Person(row.value1(), row.value2(), row.value3(), row.value4(), Texts.language(row.value5()));
    }

    void insert(Person person) {
        db.insertInto(PERSON)
                .set(PERSON.ID, person.id())
                .set(PERSON.SUBJECT, person.subject())
                .set(PERSON.EMAIL, person.email())
                .set(PERSON.NAME, person.name())
                .set(PERSON.LANGUAGE, person.language().getLanguage())
                .execute();
    }

    void update(Person person) {
        db.update(PERSON)
                .set(PERSON.SUBJECT, person.subject())
                .set(PERSON.EMAIL, person.email())
                .set(PERSON.NAME, person.name())
                .set(PERSON.LANGUAGE, person.language().getLanguage())
                .where(PERSON.ID.eq(person.id()))
                .execute();
    }
}
