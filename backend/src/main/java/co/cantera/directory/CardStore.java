package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.members.Members;
import co.cantera.members.Roster;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads cards of companies and people, both in one statement. */
@Component
class CardStore {

    private static final Field<String[]> NO_CONTACTS = inline((String[]) null, SQLDataType.VARCHAR.array());

    private final DSLContext db;
    private final Members members;

    CardStore(DSLContext db, Members members) {
        this.db = db;
        this.members = members;
    }

    /** @param contacts whether phones and e-mails are read; without, the cards have none, and cost half */
    Cards.Found find(Collection<UUID> companyIds, Collection<UUID> personIds, boolean contacts) {
        Map<UUID, CompanyCard> companies = new HashMap<>();
        Map<UUID, PersonCard> people = new HashMap<>();
        if (!companyIds.isEmpty() || !personIds.isEmpty()) {
            Roster roster = members.roster();
            db.fetch(statement(companyIds, personIds, contacts)).forEach(row -> {
                if (row.value1()) {
                    companies.put(row.value2(), company(roster, row));
                } else {
                    people.put(row.value2(), person(roster, row));
                }
            });
        }
        return new Cards.Found(companies, people);
    }

    private static Select<Record8<Boolean, UUID, String, String, String[], String[], UUID, Boolean>> statement(
            Collection<UUID> companyIds, Collection<UUID> personIds, boolean contacts) {
        if (personIds.isEmpty()) {
            return companies(companyIds, contacts);
        }
        return companyIds.isEmpty()
                ? people(personIds, contacts)
                : companies(companyIds, contacts).unionAll(people(personIds, contacts));
    }

    private static Select<Record8<Boolean, UUID, String, String, String[], String[], UUID, Boolean>> companies(
            Collection<UUID> ids, boolean contacts) {
        return select(
                        inline(true),
                        COMPANY.ID,
                        COMPANY.NAME,
                        COMPANY.CITY,
                        contacts ? COMPANY.PHONES : NO_CONTACTS,
                        contacts ? COMPANY.EMAILS : NO_CONTACTS,
                        COMPANY.OWNER_ID,
                        field(CompanyConditions.visible().and(COMPANY.DELETED_AT.isNull())))
                .from(COMPANY)
                .where(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))));
    }

    private static Select<Record8<Boolean, UUID, String, String, String[], String[], UUID, Boolean>> people(
            Collection<UUID> ids, boolean contacts) {
        return select(
                        inline(false),
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.CITY,
                        contacts ? PERSON.PHONES : NO_CONTACTS,
                        contacts ? PERSON.EMAILS : NO_CONTACTS,
                        PERSON.OWNER_ID,
                        field(PersonConditions.visible().and(PERSON.DELETED_AT.isNull())))
                .from(PERSON)
                .where(PERSON.ID.eq(any(ids.toArray(UUID[]::new))));
    }

    private static CompanyCard company(
            Roster roster, Record8<Boolean, UUID, String, String, String[], String[], UUID, Boolean> row) {
        return new CompanyCard(
                new CompanyId(row.value2()),
                row.value3(),
                row.value4(),
                list(row.value5()),
                list(row.value6()),
                roster.member(row.value7()),
                Boolean.TRUE.equals(row.value8()));
    }

    private static PersonCard person(
            Roster roster, Record8<Boolean, UUID, String, String, String[], String[], UUID, Boolean> row) {
        return new PersonCard(
                new PersonId(row.value2()),
                row.value3(),
                row.value4(),
                list(row.value5()),
                list(row.value6()),
                roster.member(row.value7()),
                Boolean.TRUE.equals(row.value8()));
    }

    private static List<String> list(String @Nullable [] values) {
        return values == null ? List.of() : List.of(values);
    }
}
