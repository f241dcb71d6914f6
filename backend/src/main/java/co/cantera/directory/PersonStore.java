package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.directory.Card.PersonCard;
import co.cantera.members.MemberId;
import co.cantera.members.Members;
import co.cantera.members.TeamId;
import co.cantera.schema.tenant.tables.records.PersonRecord;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.Visibility;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People in the current tenant's schema, within what the person may see. */
@Component
class PersonStore {

    private static final Field<String[]> NO_CONTACTS = inline((String[]) null, SQLDataType.VARCHAR.array());

    private final DSLContext db;
    private final Members members;

    PersonStore(DSLContext db, Members members) {
        this.db = db;
        this.members = members;
    }

    static Condition visible() {
        return Visibility.of(PERSON.OWNER_ID, PERSON.TEAM_ID);
    }

    private static Condition matching(@Nullable PersonFilter filter) {
        return filter == null
                ? noCondition()
                : groups(
                        text(PERSON.NAME, filter.name())
                                .and(text(PERSON.JOB_TITLE, filter.jobTitle()))
                                .and(text(PERSON.CITY, filter.city()))
                                .and(id(PERSON.COMPANY_ID, CompanyId.PREFIX, filter.company()))
                                .and(id(PERSON.OWNER_ID, MemberId.PREFIX, filter.owner()))
                                .and(id(PERSON.TEAM_ID, TeamId.PREFIX, filter.team()))
                                .and(instant(PERSON.CREATED_AT, filter.createdAt())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        PersonStore::matching);
    }

    Connection<PersonRow> page(
            @Nullable PersonFilter filter, @Nullable PersonOrder order, PageRequest page, boolean count) {
        Condition wanted = PERSON.DELETED_AT.isNull().and(visible()).and(matching(filter));
        PersonOrder by = order == null ? new PersonOrder(PersonOrder.Field.NAME, OrderDirection.ASC) : order;
        Keyset<?> keyset = keyset(by);
        List<PersonRow> rows = db.selectFrom(PERSON)
                .where(wanted.and(keyset.behind(page.after())))
                .orderBy(keyset.order())
                .limit(inline(page.first() + 1))
                .fetch(PersonStore::row);
        return Connection.of(rows, page, row -> cursor(row, by), count ? count(wanted) : null);
    }

    private int count(Condition wanted) {
        return db.fetchCount(selectOne().from(PERSON).where(wanted).limit(inline(Connection.COUNT_LIMIT + 1)));
    }

    private static Keyset<?> keyset(PersonOrder order) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(PERSON.NAME, PERSON.ID, order.direction(), false);
            case CREATED_AT -> new Keyset<>(PERSON.CREATED_AT, PERSON.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(PERSON.UPDATED_AT, PERSON.ID, order.direction(), false);
        };
    }

    private static Cursor cursor(PersonRow row, PersonOrder order) {
        Object key = switch (order.field()) {
            case NAME -> row.name();
            case CREATED_AT -> row.createdAt();
            case UPDATED_AT -> row.updatedAt();
        };
        return new Cursor(key == null ? null : key.toString(), row.id().value());
    }

    /** The person, deleted or not, when the person may see it. */
    @Nullable
    PersonRow find(PersonId id) {
        return db.selectFrom(PERSON)
                .where(PERSON.ID.eq(id.value()).and(visible()))
                .fetchOne(PersonStore::row);
    }

    /** The cards of people, whoever owns them, since a record that the person sees points to them. */
    Map<UUID, PersonCard> cards(Collection<UUID> ids) {
        return cards(ids, true);
    }

    /** @param contacts whether phones and e-mails are read; without, the cards have none, and cost half */
    Map<UUID, PersonCard> cards(Collection<UUID> ids, boolean contacts) {
        Map<UUID, PersonCard> cards = new HashMap<>();
        if (ids.isEmpty()) {
            return cards;
        }
        db.select(
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.CITY,
                        contacts ? PERSON.PHONES : NO_CONTACTS,
                        contacts ? PERSON.EMAILS : NO_CONTACTS,
                        PERSON.OWNER_ID,
                        field(visible().and(PERSON.DELETED_AT.isNull())))
                .from(PERSON)
                .where(PERSON.ID.eq(org.jooq.impl.DSL.any(ids.toArray(UUID[]::new))))
                .forEach(row -> cards.put(
                        row.value1(),
                        new PersonCard(
                                new PersonId(row.value1()),
                                row.value2(),
                                row.value3(),
                                contacts ? List.of(row.value4()) : List.of(),
                                contacts ? List.of(row.value5()) : List.of(),
                                members.find(row.value6()),
                                Boolean.TRUE.equals(row.value7()))));
        return cards;
    }

    /** Adds the person; false when the id is taken. */
    boolean insert(PersonRow row) {
        PersonRecord record = write(new PersonRecord(), row);
        record.setId(row.id().value());
        record.setCreatedAt(row.createdAt());
        return db.insertInto(PERSON)
                        .set(record)
                        .onConflict(PERSON.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Saves the person when it still has the version before; false when somebody was faster. */
    boolean update(PersonRow row) {
        PersonRecord record = write(new PersonRecord(), row);
        record.setDeletedAt(row.deletedAt());
        return db.update(PERSON)
                        .set(record)
                        .where(PERSON.ID.eq(row.id().value()).and(PERSON.VERSION.eq(row.version() - 1)))
                        .execute()
                == 1;
    }

    static PersonRecord write(PersonRecord record, PersonRow row) {
        record.setVersion(row.version());
        record.setGivenName(row.givenName());
        record.setFamilyName(row.familyName());
        record.setJobTitle(row.jobTitle());
        record.setPhones(row.phones().toArray(String[]::new));
        record.setEmails(row.emails().toArray(String[]::new));
        record.setCity(row.city());
        record.setCompanyId(row.companyId());
        record.setDescription(row.description());
        record.setOwnerId(row.ownerId());
        record.setTeamId(row.teamId());
        record.setUpdatedAt(row.updatedAt());
        return record;
    }

    static PersonRow row(PersonRecord r) {
        return new PersonRow(
                new PersonId(r.getId()),
                r.getVersion(),
                r.getName(),
                r.getGivenName(),
                r.getFamilyName(),
                r.getJobTitle(),
                List.of(r.getPhones()),
                List.of(r.getEmails()),
                r.getCity(),
                r.getCompanyId(),
                r.getDescription(),
                r.getOwnerId(),
                r.getTeamId(),
                r.getCreatedAt(),
                r.getUpdatedAt(),
                r.getDeletedAt());
    }
}
