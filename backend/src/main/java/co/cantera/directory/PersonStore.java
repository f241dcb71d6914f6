package co.cantera.directory;

import static co.cantera.directory.PersonConditions.visible;
import static co.cantera.directory.PersonConditions.wanted;
import static co.cantera.schema.tenant.Tables.PERSON;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.edits.EditColumns;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSearchConditions;
import co.cantera.schema.tenant.tables.records.PersonRecord;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import co.cantera.shared.store.SearchConditions;
import co.cantera.tags.TagColumns;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    static final EditColumns EDITS = EditColumns.of(
            PERSON,
            PERSON.ID,
            PERSON.VERSION,
            PERSON.UPDATED_AT,
            PERSON.DELETED_AT,
            PERSON.OWNER_ID,
            PERSON.TEAM_ID,
            Map.of("city", PERSON.CITY, "jobTitle", PERSON.JOB_TITLE),
            PERSON.MERGED_INTO.isNull());

    static final TagColumns TAGS = new TagColumns(
            PERSON, PERSON.ID, PERSON.TAGS, PERSON.UPDATED_AT, PERSON.DELETED_AT, PERSON.OWNER_ID, PERSON.TEAM_ID);

    /** The same without what lists show only when it is asked for. */
    private static final List<Field<?>> LISTED =
            COLUMNS.stream().filter(column -> column != PERSON.FIELDS).toList();

    private final DSLContext db;
    private final TrailStore trail;
    private final FieldKeyset custom;
    private final FieldSearchConditions searched;

    PersonStore(DSLContext db, TrailStore trail, FieldKeyset custom, FieldSearchConditions searched) {
        this.db = db;
        this.trail = trail;
        this.custom = custom;
        this.searched = searched;
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
        return PersonConditions.keyset(by, custom)
                .page(db, PERSON, fields ? COLUMNS : LISTED, wanted(filter), page, count)
                .map(PersonStore::row);
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
                .where(PERSON.ID.in(ids).and(wanted(null)))
                .fetch(PersonStore::row);
    }

    /** The people that match best. */
    List<PersonRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(PERSON, PERSON.SEARCH, PERSON.WORDS, PERSON.UPDATED_AT)
                .best(
                        db,
                        COLUMNS,
                        wanted(null),
                        searched.holding(FieldObject.PERSON, PERSON.FIELDS, text),
                        text,
                        exactness,
                        limit)
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
