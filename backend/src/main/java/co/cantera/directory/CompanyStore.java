package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
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
import co.cantera.members.MemberId;
import co.cantera.members.TeamId;
import co.cantera.schema.tenant.tables.records.CompanyRecord;
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

    static final TagColumns TAGS = new TagColumns(
            COMPANY,
            COMPANY.ID,
            COMPANY.TAGS,
            COMPANY.UPDATED_AT,
            COMPANY.DELETED_AT,
            COMPANY.OWNER_ID,
            COMPANY.TEAM_ID);

    private final DSLContext db;
    private final TrailStore trail;

    CompanyStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    static Condition visible() {
        return Visibility.of(COMPANY.OWNER_ID, COMPANY.TEAM_ID);
    }

    private static Condition matching(@Nullable CompanyFilter filter) {
        return filter == null
                ? noCondition()
                : groups(
                        name(COMPANY.NAME, COMPANY.SEARCH, filter.name())
                                .and(text(COMPANY.TAX_ID, filter.taxId()))
                                .and(text(COMPANY.CITY, filter.city()))
                                .and(text(COMPANY.SECTOR, filter.sector()))
                                .and(id(COMPANY.OWNER_ID, MemberId.PREFIX, filter.owner()))
                                .and(id(COMPANY.TEAM_ID, TeamId.PREFIX, filter.team()))
                                .and(instant(COMPANY.CREATED_AT, filter.createdAt()))
                                .and(TagConditions.of(COMPANY.TAGS, filter.tags())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        CompanyStore::matching);
    }

    private static Condition wanted(@Nullable CompanyFilter filter) {
        return COMPANY.DELETED_AT.isNull().and(visible()).and(matching(filter));
    }

    /** How many there are, counted no further than {@code most}. */
    int count(@Nullable CompanyFilter filter, int most) {
        return db.fetchCount(selectOne().from(COMPANY).where(wanted(filter)).limit(most));
    }

    Connection<CompanyRow> page(
            @Nullable CompanyFilter filter, @Nullable CompanyOrder order, PageRequest page, boolean count) {
        CompanyOrder by = order == null ? new CompanyOrder(CompanyOrder.Field.NAME, OrderDirection.ASC) : order;
        return keyset(by)
                .page(db, COMPANY, COLUMNS, wanted(filter), page, count)
                .map(CompanyStore::row);
    }

    private static Keyset<?> keyset(CompanyOrder order) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(COMPANY.NAME, COMPANY.ID, order.direction(), false);
            case CITY -> new Keyset<>(COMPANY.CITY, COMPANY.ID, order.direction(), true);
            case CREATED_AT -> new Keyset<>(COMPANY.CREATED_AT, COMPANY.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(COMPANY.UPDATED_AT, COMPANY.ID, order.direction(), false);
        };
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
                .where(COMPANY.ID.in(ids).and(COMPANY.DELETED_AT.isNull()).and(visible()))
                .fetch(CompanyStore::row);
    }

    /** The companies that match best. */
    List<CompanyRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(COMPANY, COMPANY.SEARCH, COMPANY.WORDS, COMPANY.UPDATED_AT)
                .best(db, COLUMNS, COMPANY.DELETED_AT.isNull().and(visible()), text, exactness, limit)
                .map(CompanyStore::row);
    }

    /** Those of these, or those that match, that are not deleted and that the person may see. */
    List<CompanyRow> chosen(@Nullable List<UUID> ids, @Nullable CompanyFilter filter, int limit) {
        return db.select(COLUMNS)
                .from(COMPANY)
                .where(COMPANY.DELETED_AT.isNull().and(visible()))
                .and(ids == null ? matching(filter) : COMPANY.ID.in(ids))
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
                r.get(COMPANY.CREATED_AT),
                r.get(COMPANY.UPDATED_AT),
                r.get(COMPANY.DELETED_AT),
                List.of(r.get(COMPANY.TAGS)));
    }
}
