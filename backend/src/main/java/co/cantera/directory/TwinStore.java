package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for records that may be the same, in the whole tenant: the one read that looks beyond what a person may see. {@link Twins} tells of
 * what is out of reach nothing but who owns it.
 */
@Component
class TwinStore {

    /** @param visible whether the person who asks may see the record */
    record Found(
            UUID id,
            String name,
            @Nullable String taxId,
            @Nullable String country,
            List<String> phones,
            List<String> emails,
            @Nullable UUID parentId,
            @Nullable UUID ownerId,
            boolean visible) {}

    private static final int MOST = 50;
    private static final Name ALIKE = name("extensions", "alike");
    private static final Name SIMILARITY = name("extensions", "similarity");

    private final DSLContext db;

    TwinStore(DSLContext db) {
        this.db = db;
    }

    List<Found> companies(Sought sought) {
        Condition like = contacts(COMPANY.PHONES, COMPANY.EMAILS, sought).or(named(COMPANY.NAME, sought.name()));
        if (sought.taxId() != null) {
            like = like.or(COMPANY.TAX_ID.eq(sought.taxId()));
        }
        return db.select(
                        COMPANY.ID,
                        COMPANY.NAME,
                        COMPANY.TAX_ID,
                        COMPANY.COUNTRY,
                        COMPANY.PHONES,
                        COMPANY.EMAILS,
                        COMPANY.PARENT_ID,
                        COMPANY.OWNER_ID,
                        field(CompanyConditions.visible().and(COMPANY.DELETED_AT.isNull())))
                .from(COMPANY)
                .where(COMPANY.DELETED_AT
                        .isNull()
                        .and(isNot(COMPANY.ID, sought))
                        .and(like))
                .orderBy(likeness(COMPANY.NAME, sought).desc(), COMPANY.ID)
                .limit(MOST)
                .fetch(row -> new Found(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        List.of(row.value5()),
                        List.of(row.value6()),
                        row.value7(),
                        row.value8(),
                        Boolean.TRUE.equals(row.value9())));
    }

    List<Found> people(Sought sought) {
        return db.select(
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.PHONES,
                        PERSON.EMAILS,
                        PERSON.OWNER_ID,
                        field(PersonConditions.visible().and(PERSON.DELETED_AT.isNull())))
                .from(PERSON)
                .where(PERSON.DELETED_AT.isNull().and(isNot(PERSON.ID, sought)))
                .and(contacts(PERSON.PHONES, PERSON.EMAILS, sought).or(named(PERSON.NAME, sought.name())))
                .orderBy(likeness(PERSON.NAME, sought).desc(), PERSON.ID)
                .limit(MOST)
                .fetch(row -> new Found(
                        row.value1(),
                        row.value2(),
                        null,
                        null,
                        List.of(row.value3()),
                        List.of(row.value4()),
                        null,
                        row.value5(),
                        Boolean.TRUE.equals(row.value6())));
    }

    private static Condition isNot(Field<UUID> id, Sought sought) {
        return sought.self() == null ? noCondition() : id.ne(sought.self());
    }

    private static Condition contacts(Field<String[]> phones, Field<String[]> emails, Sought sought) {
        Condition any = falseCondition();
        if (!sought.phones().isEmpty()) {
            any = any.or(arrayOverlap(phones, val(sought.phones().toArray(String[]::new), phones.getDataType())));
        }
        if (!sought.emails().isEmpty()) {
            any = any.or(arrayOverlap(emails, val(sought.emails().toArray(String[]::new), emails.getDataType())));
        }
        return any;
    }

    private static Condition named(Field<String> name, @Nullable String wanted) {
        return wanted == null
                ? falseCondition()
                : condition(function(ALIKE, SQLDataType.BOOLEAN, folded(name), folded(val(wanted))));
    }

    /** The likest first, since only so many are looked at. */
    private static Field<Double> likeness(Field<String> name, Sought sought) {
        return sought.name() == null
                ? val(0d)
                : function(SIMILARITY, SQLDataType.DOUBLE, folded(name), folded(val(sought.name())));
    }
}
