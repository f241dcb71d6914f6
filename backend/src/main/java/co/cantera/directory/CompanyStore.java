package co.cantera.directory;

import static co.cantera.directory.CompanyConditions.visible;
import static co.cantera.directory.CompanyConditions.wanted;
import static co.cantera.schema.tenant.Tables.COMPANY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.edits.EditColumns;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSearchConditions;
import co.cantera.schema.tenant.tables.records.CompanyRecord;
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

/** Companies in the current tenant's schema, within what the person may see. */
@Component
class CompanyStore {

    /** What is read of a company. */
    private static final List<Field<?>> COLUMNS = List.of(
            COMPANY.ID,
            COMPANY.VERSION,
            COMPANY.NAME,
            COMPANY.TAX_ID,
            COMPANY.TAX_ID_DISPLAY,
            COMPANY.PHONES,
            COMPANY.EMAILS,
            COMPANY.WEBSITE,
            COMPANY.ADDRESS,
            COMPANY.CITY,
            COMPANY.COUNTRY,
            COMPANY.SECTOR,
            COMPANY.PARENT_ID,
            COMPANY.DESCRIPTION,
            COMPANY.OWNER_ID,
            COMPANY.TEAM_ID,
            COMPANY.FIELDS,
            COMPANY.CREATED_AT,
            COMPANY.UPDATED_AT,
            COMPANY.DELETED_AT,
            COMPANY.TAGS);

    static final OwnershipColumns OWNERSHIP = new OwnershipColumns(
            COMPANY,
            COMPANY.ID,
            COMPANY.VERSION,
            COMPANY.UPDATED_AT,
            COMPANY.OWNER_ID,
            COMPANY.TEAM_ID,
            COMPANY.ID,
            COMPANY.DELETED_AT.isNull());

    static final EditColumns EDITS = EditColumns.of(
            COMPANY,
            COMPANY.ID,
            COMPANY.VERSION,
            COMPANY.UPDATED_AT,
            COMPANY.DELETED_AT,
            COMPANY.OWNER_ID,
            COMPANY.TEAM_ID,
            Map.of("city", COMPANY.CITY, "sector", COMPANY.SECTOR),
            COMPANY.MERGED_INTO.isNull());

    static final TagColumns TAGS = new TagColumns(
            COMPANY,
            COMPANY.ID,
            COMPANY.TAGS,
            COMPANY.UPDATED_AT,
            COMPANY.DELETED_AT,
            COMPANY.OWNER_ID,
            COMPANY.TEAM_ID);

    /** The same without what lists show only when it is asked for. */
    private static final List<Field<?>> LISTED =
            COLUMNS.stream().filter(column -> column != COMPANY.FIELDS).toList();

    private final DSLContext db;
    private final TrailStore trail;
    private final FieldKeyset custom;
    private final FieldSearchConditions searched;

    CompanyStore(DSLContext db, TrailStore trail, FieldKeyset custom, FieldSearchConditions searched) {
        this.db = db;
        this.trail = trail;
        this.custom = custom;
        this.searched = searched;
    }

    /** How many there are, counted no further than {@code most}. */
    int count(@Nullable CompanyFilter filter, int most) {
        return db.fetchCount(selectOne().from(COMPANY).where(wanted(filter)).limit(most));
    }

    Connection<CompanyRow> page(
            @Nullable CompanyFilter filter,
            @Nullable CompanyOrder order,
            PageRequest page,
            boolean count,
            boolean fields) {
        CompanyOrder by = order == null ? new CompanyOrder(CompanyOrder.Field.NAME, OrderDirection.ASC, null) : order;
        return CompanyConditions.keyset(by, custom)
                .page(db, COMPANY, fields ? COLUMNS : LISTED, wanted(filter), page, count)
                .map(CompanyStore::row);
    }

    /** The company, deleted or not, when the person may see it. */
    @Nullable
    CompanyRow find(CompanyId id) {
        return db.select(COLUMNS)
                .from(COMPANY)
                .where(COMPANY.ID.eq(id.value()).and(visible()))
                .fetchOne(CompanyStore::row);
    }

    /** Those of these companies that are not deleted and that the person may see, in any order. */
    List<CompanyRow> findAll(Collection<UUID> ids) {
        return db.select(COLUMNS)
                .from(COMPANY)
                .where(COMPANY.ID.in(ids).and(wanted(null)))
                .fetch(CompanyStore::row);
    }

    /** The companies that match best. */
    List<CompanyRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(COMPANY, COMPANY.SEARCH, COMPANY.WORDS, COMPANY.UPDATED_AT)
                .best(
                        db,
                        COLUMNS,
                        wanted(null),
                        searched.holding(FieldObject.COMPANY, COMPANY.FIELDS, text),
                        text,
                        exactness,
                        limit)
                .map(CompanyStore::row);
    }

    /** Those of these, or those that match, that are not deleted and that the person may see. */
    List<CompanyRow> chosen(@Nullable List<UUID> ids, @Nullable CompanyFilter filter, int limit) {
        return db.select(COLUMNS)
                .from(COMPANY)
                .where(ids == null ? wanted(filter) : wanted(null).and(COMPANY.ID.in(ids)))
                .orderBy(COMPANY.ID)
                .limit(limit)
                .fetch(CompanyStore::row);
    }

    /** Adds the company; false when the id is taken. */
    boolean insert(CompanyRow row, AuditTrail.Entry entry) {
        CompanyRecord record = write(new CompanyRecord(), row);
        record.setId(row.id().value());
        record.setCreatedAt(row.createdAt());
        return trail.write(
                db.insertInto(COMPANY)
                        .set(record)
                        .onConflict(COMPANY.ID)
                        .doNothing()
                        .returningResult(inline(1)),
                CompanyId.PREFIX,
                entry);
    }

    /** Saves the company when it still has the version before; false when somebody was faster. */
    boolean update(CompanyRow row, AuditTrail.Entry entry) {
        CompanyRecord record = write(new CompanyRecord(), row);
        record.setDeletedAt(row.deletedAt());
        return trail.write(
                db.update(COMPANY)
                        .set(record)
                        .where(COMPANY.ID.eq(row.id().value()).and(COMPANY.VERSION.eq(row.version() - 1)))
                        .returningResult(inline(1)),
                CompanyId.PREFIX,
                entry);
    }

    /** Whether the company stands below the other one, directly or not; false for one that does not exist. */
    boolean isBelow(UUID company, UUID other) {
        UUID at = company;
        for (int step = 0; at != null && step < 50; step++) {
            if (at.equals(other)) {
                return true;
            }
            at = db.select(COMPANY.PARENT_ID)
                    .from(COMPANY)
                    .where(COMPANY.ID.eq(at))
                    .fetchOne(COMPANY.PARENT_ID);
        }
        return false;
    }

    static CompanyRecord write(CompanyRecord record, CompanyRow row) {
        record.setVersion(row.version());
        record.setName(row.name());
        record.setTaxId(row.taxId());
        record.setTaxIdDisplay(row.taxIdDisplay());
        record.setPhones(row.phones().toArray(String[]::new));
        record.setEmails(row.emails().toArray(String[]::new));
        record.setWebsite(row.website());
        record.setAddress(row.address());
        record.setCity(row.city());
        record.setCountry(row.country());
        record.setSector(row.sector());
        record.setParentId(row.parentId());
        record.setDescription(row.description());
        record.setOwnerId(row.ownerId());
        record.setTeamId(row.teamId());
        record.setFields(CustomFieldsStore.format(row.fields()));
        record.setUpdatedAt(row.updatedAt());
        return record;
    }

    static CompanyRow row(Record r) {
        return new CompanyRow(
                new CompanyId(r.get(COMPANY.ID)),
                r.get(COMPANY.VERSION),
                r.get(COMPANY.NAME),
                r.get(COMPANY.TAX_ID),
                r.get(COMPANY.TAX_ID_DISPLAY),
                List.of(r.get(COMPANY.PHONES)),
                List.of(r.get(COMPANY.EMAILS)),
                r.get(COMPANY.WEBSITE),
                r.get(COMPANY.ADDRESS),
                r.get(COMPANY.CITY),
                r.get(COMPANY.COUNTRY),
                r.get(COMPANY.SECTOR),
                r.get(COMPANY.PARENT_ID),
                r.get(COMPANY.DESCRIPTION),
                r.get(COMPANY.OWNER_ID),
                r.get(COMPANY.TEAM_ID),
                CustomFieldsStore.parse(r.field(COMPANY.FIELDS) == null ? null : r.get(COMPANY.FIELDS)),
                r.get(COMPANY.CREATED_AT),
                r.get(COMPANY.UPDATED_AT),
                r.get(COMPANY.DELETED_AT),
                List.of(r.get(COMPANY.TAGS)));
    }
}
