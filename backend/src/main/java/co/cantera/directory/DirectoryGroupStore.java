package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;

import co.cantera.shared.groups.GroupRows;
import co.cantera.shared.groups.RecordGroups;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts companies and people by what they have in common. */
@Component
class DirectoryGroupStore {

    private final DSLContext db;

    DirectoryGroupStore(DSLContext db) {
        this.db = db;
    }

    RecordGroups companies(CompanyGroupField by, @Nullable CompanyFilter filter) {
        return switch (by) {
            case OWNER -> companies(filter, COMPANY.OWNER_ID);
            case TEAM -> companies(filter, COMPANY.TEAM_ID);
            case SECTOR -> companies(filter, folded(COMPANY.SECTOR), COMPANY.SECTOR);
            case CITY -> companies(filter, folded(COMPANY.CITY), COMPANY.CITY);
        };
    }

    /** @param key of a field with one choice */
    RecordGroups companiesByChoice(String key, @Nullable CompanyFilter filter) {
        return companies(filter, jsonbGetAttributeAsText(COMPANY.FIELDS, inline(key)));
    }

    RecordGroups people(PersonGroupField by, @Nullable PersonFilter filter) {
        return switch (by) {
            case OWNER -> people(filter, PERSON.OWNER_ID);
            case TEAM -> people(filter, PERSON.TEAM_ID);
            case COMPANY -> people(filter, PERSON.COMPANY_ID);
            case CITY -> people(filter, folded(PERSON.CITY), PERSON.CITY);
        };
    }

    /** @param key of a field with one choice */
    RecordGroups peopleByChoice(String key, @Nullable PersonFilter filter) {
        return people(filter, jsonbGetAttributeAsText(PERSON.FIELDS, inline(key)));
    }

    private RecordGroups companies(@Nullable CompanyFilter filter, Field<?> key) {
        return companies(filter, key, key.cast(SQLDataType.VARCHAR));
    }

    private RecordGroups companies(@Nullable CompanyFilter filter, Field<?> key, Field<String> label) {
        return GroupRows.read(db, COMPANY, CompanyConditions.wanted(filter), key, label);
    }

    private RecordGroups people(@Nullable PersonFilter filter, Field<?> key) {
        return people(filter, key, key.cast(SQLDataType.VARCHAR));
    }

    private RecordGroups people(@Nullable PersonFilter filter, Field<?> key, Field<String> label) {
        return GroupRows.read(db, PERSON, PersonConditions.wanted(filter), key, label);
    }
}
