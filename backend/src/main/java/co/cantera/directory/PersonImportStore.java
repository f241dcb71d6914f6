package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import co.cantera.schema.tenant.tables.records.PersonRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.bulk.Saved;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Reads and writes many people at once, whoever owns them: each in one statement, whatever their number. */
@Component
class PersonImportStore {

    private static final Field<Boolean> VISIBLE = field(name("visible"), SQLDataType.BOOLEAN);

    private final DSLContext db;
    private final BulkStore bulk;
    private final CustomFieldsStore fields;

    PersonImportStore(DSLContext db, BulkStore bulk, CustomFieldsStore fields) {
        this.db = db;
        this.bulk = bulk;
        this.fields = fields;
    }

    /** The people with one of these import keys. */
    List<PersonImported> known(Collection<String> keys) {
        return find(PERSON.IMPORT_KEY.isNotNull().and(PERSON.IMPORT_KEY.eq(any(keys.toArray(String[]::new)))));
    }

    /** The people with one of these names, accents and case aside. */
    List<PersonImported> named(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        Field<String> wanted = field(name("wanted", "name"), SQLDataType.CLOB);
        return find(folded(PERSON.NAME)
                .eq(any(array(select(folded(wanted))
                        .from(unnest(names.toArray(String[]::new)).as("wanted", "name"))))));
    }

    /** Those with one of these addresses, written in lower case, or one of these numbers. */
    List<PersonImported> reachedAt(Collection<String> emails, Collection<String> phones) {
        return find(overlap(lowered(PERSON.EMAILS), emails).or(overlap(PERSON.PHONES, phones)));
    }

    private static Condition overlap(Field<String[]> column, Collection<String> wanted) {
        return wanted.isEmpty() ? falseCondition() : arrayOverlap(column, val(wanted.toArray(String[]::new), column));
    }

    private static Field<String[]> lowered(Field<String[]> column) {
        return lower(column.cast(SQLDataType.CLOB)).cast(SQLDataType.CLOB.array());
    }

    /** Those with one of these ids. */
    List<PersonImported> ofIds(Collection<UUID> ids) {
        return find(PERSON.ID.eq(any(ids.toArray(UUID[]::new))));
    }

    private List<PersonImported> find(Condition condition) {
        return db.select(PERSON.fields())
                .select(field(PERSON.ID.isNotNull().and(PersonConditions.visible()))
                        .as(VISIBLE))
                .from(PERSON)
                .where(condition)
                .orderBy(PERSON.ID)
                .fetch(found -> {
                    PersonRecord person = found.into(PERSON);
                    return new PersonImported(
                            PersonStore.row(person),
                            fields.read(person.getFields()),
                            person.getImportKey(),
                            person.getImportHash(),
                            Boolean.TRUE.equals(found.get(VISIBLE)));
                });
    }

    /** Writes all; fails when somebody was faster with one of them. */
    void save(List<Saved<PersonImported>> people) {
        int written = bulk.upsert(people.stream().map(this::record).toList(), PERSON.ID, PERSON.VERSION, PERSON.ORIGIN);
        Saved.allWritten(people, written);
    }

    private PersonRecord record(Saved<PersonImported> saved) {
        PersonImported person = saved.after();
        PersonRecord record = PersonStore.write(new PersonRecord(), person.row());
        record.setId(person.id());
        record.setVersion(saved.version());
        record.setFields(fields.write(person.fields()));
        record.setOrigin("IMPORT");
        record.setImportKey(person.key());
        record.setImportHash(person.hash());
        record.setCreatedAt(person.row().createdAt());
        record.setDeletedAt(person.row().deletedAt());
        return record;
    }
}
