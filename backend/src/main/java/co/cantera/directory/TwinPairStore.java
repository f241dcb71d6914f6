package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.arrayAppend;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.arrayRemove;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.directory.TwinStore.Found;
import co.cantera.schema.tenant.tables.Company;
import co.cantera.schema.tenant.tables.Person;
import co.cantera.shared.store.Visibility;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pairs of records that may be the same, both within what the person may see. */
@Component
class TwinPairStore {

    /** Two records, the first of which was added earlier. */
    record Candidate(Found one, Found other) {}

    private static final Name ALIKE = name("extensions", "alike");
    private static final Company OTHER_COMPANY = COMPANY.as("other");
    private static final Person OTHER_PERSON = PERSON.as("other");

    private final DSLContext db;

    TwinPairStore(DSLContext db) {
        this.db = db;
    }

    /** The ids of the next records in the order in which they were added. */
    List<UUID> companyIds(@Nullable UUID after, int many) {
        return db.select(COMPANY.ID)
                .from(COMPANY)
                .where(COMPANY.DELETED_AT.isNull().and(CompanyConditions.visible()))
                .and(after == null ? noCondition() : COMPANY.ID.gt(after))
                .orderBy(COMPANY.ID)
                .limit(many)
                .fetch(COMPANY.ID);
    }

    /** The same for people. */
    List<UUID> personIds(@Nullable UUID after, int many) {
        return db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.DELETED_AT.isNull().and(PersonConditions.visible()))
                .and(after == null ? noCondition() : PERSON.ID.gt(after))
                .orderBy(PERSON.ID)
                .limit(many)
                .fetch(PERSON.ID);
    }

    /** The companies that may be the same as one of these and were added later. */
    List<Candidate> companies(List<UUID> ids) {
        Company two = OTHER_COMPANY;
        Condition like = alike(COMPANY.NAME, two.NAME)
                .or(arrayOverlap(COMPANY.PHONES, two.PHONES))
                .or(arrayOverlap(COMPANY.EMAILS, two.EMAILS))
                .or(COMPANY.TAX_ID.eq(two.TAX_ID));
        return db.select(
                        COMPANY.ID,
                        COMPANY.NAME,
                        COMPANY.TAX_ID,
                        COMPANY.COUNTRY,
                        COMPANY.PHONES,
                        COMPANY.EMAILS,
                        COMPANY.PARENT_ID,
                        two.ID,
                        two.NAME,
                        two.TAX_ID,
                        two.COUNTRY,
                        two.PHONES,
                        two.EMAILS,
                        two.PARENT_ID)
                .from(COMPANY)
                .join(two)
                .on(two.ID.gt(COMPANY.ID).and(like))
                .where(COMPANY.ID.in(ids))
                .and(two.DELETED_AT.isNull().and(Visibility.of(two.OWNER_ID, two.TEAM_ID)))
                .and(COMPANY.ID.ne(all(two.APART_FROM)))
                .orderBy(COMPANY.ID, two.ID)
                .fetch(r -> new Candidate(
                        found(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6(), r.value7()),
                        found(
                                r.value8(),
                                r.value9(),
                                r.value10(),
                                r.value11(),
                                r.value12(),
                                r.value13(),
                                r.value14())));
    }

    /** The people who may be the same as one of these and were added later. */
    List<Candidate> people(List<UUID> ids) {
        Person two = OTHER_PERSON;
        Condition like = alike(PERSON.NAME, two.NAME)
                .or(arrayOverlap(PERSON.PHONES, two.PHONES))
                .or(arrayOverlap(PERSON.EMAILS, two.EMAILS));
        return db.select(PERSON.ID, PERSON.NAME, PERSON.PHONES, PERSON.EMAILS, two.ID, two.NAME, two.PHONES, two.EMAILS)
                .from(PERSON)
                .join(two)
                .on(two.ID.gt(PERSON.ID).and(like))
                .where(PERSON.ID.in(ids))
                .and(two.DELETED_AT.isNull().and(Visibility.of(two.OWNER_ID, two.TEAM_ID)))
                .and(PERSON.ID.ne(all(two.APART_FROM)))
                .orderBy(PERSON.ID, two.ID)
                .fetch(r -> new Candidate(
                        found(r.value1(), r.value2(), null, null, r.value3(), r.value4(), null),
                        found(r.value5(), r.value6(), null, null, r.value7(), r.value8(), null)));
    }

    /** Writes down on each of two companies whether it is another one. */
    void companiesApart(UUID one, UUID other, boolean apart) {
        db.batch(
                        setApart(COMPANY, COMPANY.ID, COMPANY.APART_FROM, one, other, apart),
                        setApart(COMPANY, COMPANY.ID, COMPANY.APART_FROM, other, one, apart))
                .execute();
    }

    /** The same for people. */
    void peopleApart(UUID one, UUID other, boolean apart) {
        db.batch(
                        setApart(PERSON, PERSON.ID, PERSON.APART_FROM, one, other, apart),
                        setApart(PERSON, PERSON.ID, PERSON.APART_FROM, other, one, apart))
                .execute();
    }

    private Query setApart(
            Table<?> table, Field<UUID> id, Field<UUID[]> column, UUID record, UUID other, boolean apart) {
        Field<UUID[]> without = arrayRemove(column, other);
        return db.update(table)
                .set(column, apart ? arrayAppend(without, other) : without)
                .where(id.eq(record));
    }

    private static Condition alike(Field<String> one, Field<String> other) {
        return condition(function(ALIKE, SQLDataType.BOOLEAN, folded(one), folded(other)));
    }

    private static Found found(
            UUID id,
            String name,
            @Nullable String taxId,
            @Nullable String country,
            String[] phones,
            String[] emails,
            @Nullable UUID parentId) {
        return new Found(id, name, taxId, country, List.of(phones), List.of(emails), parentId, null, true);
    }
}
