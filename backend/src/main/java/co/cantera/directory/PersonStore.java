package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.name;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.fields.FieldConditions;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.members.MemberId;
import co.cantera.members.TeamId;
import co.cantera.schema.tenant.tables.records.PersonRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import co.cantera.shared.store.Keyset;
import co.cantera.shared.store.SearchConditions;
import co.cantera.shared.store.Visibility;
import co.cantera.tags.TagColumns;
import co.cantera.tags.TagConditions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People in the current tenant's schema, within what the person may see. */
@Component
class PersonStore {

    /** What is read of a person. */
    private static final List<Field<?>> COLUMNS = List.of(
            PERSON.ID,
            PERSON.VERSION,
            PERSON.NAME,
            PERSON.GIVEN_NAME,
            PERSON.FAMILY_NAME,
            PERSON.JOB_TITLE,
            PERSON.PHONES,
            PERSON.EMAILS,
            PERSON.CITY,
            PERSON.COMPANY_ID,
            PERSON.DESCRIPTION,
            PERSON.OWNER_ID,
            PERSON.TEAM_ID,
            PERSON.FIELDS,
            PERSON.CREATED_AT,
            PERSON.UPDATED_AT,
            PERSON.DELETED_AT,
            PERSON.TAGS);

    static final OwnershipColumns OWNERSHIP = new OwnershipColumns(
            PERSON,
            PERSON.ID,
            PERSON.VERSION,
            PERSON.UPDATED_AT,
            PERSON.OWNER_ID,
            PERSON.TEAM_ID,
            PERSON.COMPANY_ID,
            PERSON.DELETED_AT.isNull());

    static final TagColumns TAGS = new TagColumns(
            PERSON, PERSON.ID, PERSON.TAGS, PERSON.UPDATED_AT, PERSON.DELETED_AT, PERSON.OWNER_ID, PERSON.TEAM_ID);

    /** The same without what lists show only when it is asked for. */
    private static final List<Field<?>> LISTED =
            COLUMNS.stream().filter(column -> column != PERSON.FIELDS).toList();

    private final DSLContext db;
    private final TrailStore trail;
    private final FieldKeyset custom;

    PersonStore(DSLContext db, TrailStore trail, FieldKeyset custom) {
        this.db = db;
        this.trail = trail;
        this.custom = custom;
    }

    static Condition visible() {
        return Visibility.of(PERSON.OWNER_ID, PERSON.TEAM_ID);
    }

    private static Condition matching(@Nullable PersonFilter filter) {
        return filter == null
                ? noCondition()
                : groups(
                        name(PERSON.NAME, PERSON.SEARCH, filter.name())
                                .and(text(PERSON.JOB_TITLE, filter.jobTitle()))
                                .and(text(PERSON.CITY, filter.city()))
                                .and(id(PERSON.COMPANY_ID, CompanyId.PREFIX, filter.company()))
                                .and(id(PERSON.OWNER_ID, MemberId.PREFIX, filter.owner()))
                                .and(id(PERSON.TEAM_ID, TeamId.PREFIX, filter.team()))
                                .and(instant(PERSON.CREATED_AT, filter.createdAt()))
                                .and(TagConditions.of(PERSON.TAGS, filter.tags()))
                                .and(FieldConditions.matching(FieldObject.PERSON, PERSON.FIELDS, filter.fields())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        PersonStore::matching);
    }

    private static Condition wanted(@Nullable PersonFilter filter) {
        return PERSON.DELETED_AT.isNull().and(visible()).and(matching(filter));
    }

    /** How many there are, counted no further than {@code most}. */
    int count(@Nullable PersonFilter filter, int most) {
        return db.fetchCount(selectOne().from(PERSON).where(wanted(filter)).limit(most));
    }

    Connection<PersonRow> page(
            @Nullable PersonFilter filter,
            @Nullable PersonOrder order,
            PageRequest page,
            boolean count,
            boolean fields) {
        PersonOrder by = order == null ? new PersonOrder(PersonOrder.Field.NAME, OrderDirection.ASC, null) : order;
        return keyset(by)
                .page(db, PERSON, fields ? COLUMNS : LISTED, wanted(filter), page, count)
                .map(PersonStore::row);
    }

    private Keyset<?> keyset(PersonOrder order) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(PERSON.NAME, PERSON.ID, order.direction(), false);
            case CREATED_AT -> new Keyset<>(PERSON.CREATED_AT, PERSON.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(PERSON.UPDATED_AT, PERSON.ID, order.direction(), false);
            case CUSTOM -> custom.by(FieldObject.PERSON, PERSON.FIELDS, PERSON.ID, order.key(), order.direction());
        };
    }

    /** The person, deleted or not, when the person may see it. */
    @Nullable
    PersonRow find(PersonId id) {
        return db.select(COLUMNS)
                .from(PERSON)
                .where(PERSON.ID.eq(id.value()).and(visible()))
                .fetchOne(PersonStore::row);
    }

    /** Those of these people that are not deleted and that the person may see, in any order. */
    List<PersonRow> findAll(Collection<UUID> ids) {
        return db.select(COLUMNS)
                .from(PERSON)
                .where(PERSON.ID.in(ids).and(PERSON.DELETED_AT.isNull()).and(visible()))
                .fetch(PersonStore::row);
    }

    /** The people that match best. */
    List<PersonRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(PERSON, PERSON.SEARCH, PERSON.WORDS, PERSON.UPDATED_AT)
                .best(db, COLUMNS, PERSON.DELETED_AT.isNull().and(visible()), text, exactness, limit)
                .map(PersonStore::row);
    }

    /** Adds the person; false when the id is taken. */
    boolean insert(PersonRow row, AuditTrail.Entry entry) {
        PersonRecord record = write(new PersonRecord(), row);
        record.setId(row.id().value());
        record.setCreatedAt(row.createdAt());
        return trail.write(
                db.insertInto(PERSON)
                        .set(record)
                        .onConflict(PERSON.ID)
                        .doNothing()
                        .returningResult(inline(1)),
                PersonId.PREFIX,
                entry);
    }

    /** Saves the person when it still has the version before; false when somebody was faster. */
    boolean update(PersonRow row, AuditTrail.Entry entry) {
        PersonRecord record = write(new PersonRecord(), row);
        record.setDeletedAt(row.deletedAt());
        return trail.write(
                db.update(PERSON)
                        .set(record)
                        .where(PERSON.ID.eq(row.id().value()).and(PERSON.VERSION.eq(row.version() - 1)))
                        .returningResult(inline(1)),
                PersonId.PREFIX,
                entry);
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
        record.setFields(CustomFieldsStore.format(row.fields()));
        record.setUpdatedAt(row.updatedAt());
        return record;
    }

    static PersonRow row(Record r) {
        return new PersonRow(
                new PersonId(r.get(PERSON.ID)),
                r.get(PERSON.VERSION),
                r.get(PERSON.NAME),
                r.get(PERSON.GIVEN_NAME),
                r.get(PERSON.FAMILY_NAME),
                r.get(PERSON.JOB_TITLE),
                List.of(r.get(PERSON.PHONES)),
                List.of(r.get(PERSON.EMAILS)),
                r.get(PERSON.CITY),
                r.get(PERSON.COMPANY_ID),
                r.get(PERSON.DESCRIPTION),
                r.get(PERSON.OWNER_ID),
                r.get(PERSON.TEAM_ID),
                CustomFieldsStore.parse(r.field(PERSON.FIELDS) == null ? null : r.get(PERSON.FIELDS)),
                r.get(PERSON.CREATED_AT),
                r.get(PERSON.UPDATED_AT),
                r.get(PERSON.DELETED_AT),
                List.of(r.get(PERSON.TAGS)));
    }
}
