package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.id;
import static co.cantera.shared.store.Filters.instant;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.members.MemberId;
import co.cantera.members.Members;
import co.cantera.members.TeamId;
import co.cantera.schema.tenant.tables.records.CompanyRecord;
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

/** Companies in the current tenant's schema, within what the person may see. */
@Component
class CompanyStore {

    private static final Field<String[]> NO_CONTACTS = inline((String[]) null, SQLDataType.VARCHAR.array());

    private final DSLContext db;
    private final Members members;

    CompanyStore(DSLContext db, Members members) {
        this.db = db;
        this.members = members;
    }

    static Condition visible() {
        return Visibility.of(COMPANY.OWNER_ID, COMPANY.TEAM_ID);
    }

    private static Condition matching(@Nullable CompanyFilter filter) {
        return filter == null
                ? noCondition()
                : groups(
                        text(COMPANY.NAME, filter.name())
                                .and(text(COMPANY.TAX_ID, filter.taxId()))
                                .and(text(COMPANY.CITY, filter.city()))
                                .and(text(COMPANY.SECTOR, filter.sector()))
                                .and(id(COMPANY.OWNER_ID, MemberId.PREFIX, filter.owner()))
                                .and(id(COMPANY.TEAM_ID, TeamId.PREFIX, filter.team()))
                                .and(instant(COMPANY.CREATED_AT, filter.createdAt())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        CompanyStore::matching);
    }

    Connection<CompanyRow> page(
            @Nullable CompanyFilter filter, @Nullable CompanyOrder order, PageRequest page, boolean count) {
        Condition wanted = COMPANY.DELETED_AT.isNull().and(visible()).and(matching(filter));
        CompanyOrder by = order == null ? new CompanyOrder(CompanyOrder.Field.NAME, OrderDirection.ASC) : order;
        Keyset<?> keyset = keyset(by);
        List<CompanyRow> rows = db.selectFrom(COMPANY)
                .where(wanted.and(keyset.behind(page.after())))
                .orderBy(keyset.order())
                .limit(inline(page.first() + 1))
                .fetch(CompanyStore::row);
        return Connection.of(rows, page, row -> cursor(row, by), count ? count(wanted) : null);
    }

    private int count(Condition wanted) {
        return db.fetchCount(selectOne().from(COMPANY).where(wanted).limit(inline(Connection.COUNT_LIMIT + 1)));
    }

    private static Keyset<?> keyset(CompanyOrder order) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(COMPANY.NAME, COMPANY.ID, order.direction(), false);
            case CITY -> new Keyset<>(COMPANY.CITY, COMPANY.ID, order.direction(), true);
            case CREATED_AT -> new Keyset<>(COMPANY.CREATED_AT, COMPANY.ID, order.direction(), false);
            case UPDATED_AT -> new Keyset<>(COMPANY.UPDATED_AT, COMPANY.ID, order.direction(), false);
        };
    }

    private static Cursor cursor(CompanyRow row, CompanyOrder order) {
        Object key = switch (order.field()) {
            case NAME -> row.name();
            case CITY -> row.city();
            case CREATED_AT -> row.createdAt();
            case UPDATED_AT -> row.updatedAt();
        };
        return new Cursor(key == null ? null : key.toString(), row.id().value());
    }

    /** The company, deleted or not, when the person may see it. */
    @Nullable
    CompanyRow find(CompanyId id) {
        return db.selectFrom(COMPANY)
                .where(COMPANY.ID.eq(id.value()).and(visible()))
                .fetchOne(CompanyStore::row);
    }

    /** The cards of companies, whoever owns them, since a record that the person sees points to them. */
    Map<UUID, CompanyCard> cards(Collection<UUID> ids) {
        return cards(ids, true);
    }

    /** @param contacts whether phones and e-mails are read; without, the cards have none, and cost half */
    Map<UUID, CompanyCard> cards(Collection<UUID> ids, boolean contacts) {
        Map<UUID, CompanyCard> cards = new HashMap<>();
        if (ids.isEmpty()) {
            return cards;
        }
        db.select(
                        COMPANY.ID,
                        COMPANY.NAME,
                        COMPANY.CITY,
                        contacts ? COMPANY.PHONES : NO_CONTACTS,
                        contacts ? COMPANY.EMAILS : NO_CONTACTS,
                        COMPANY.OWNER_ID,
                        field(visible().and(COMPANY.DELETED_AT.isNull())))
                .from(COMPANY)
                .where(COMPANY.ID.eq(org.jooq.impl.DSL.any(ids.toArray(UUID[]::new))))
                .forEach(row -> cards.put(
                        row.value1(),
                        new CompanyCard(
                                new CompanyId(row.value1()),
                                row.value2(),
                                row.value3(),
                                contacts ? List.of(row.value4()) : List.of(),
                                contacts ? List.of(row.value5()) : List.of(),
                                members.find(row.value6()),
                                Boolean.TRUE.equals(row.value7()))));
        return cards;
    }

    /** Adds the company; false when the id is taken. */
    boolean insert(CompanyRow row) {
        CompanyRecord record = write(new CompanyRecord(), row);
        record.setId(row.id().value());
        record.setCreatedAt(row.createdAt());
        return db.insertInto(COMPANY)
                        .set(record)
                        .onConflict(COMPANY.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Saves the company when it still has the version before; false when somebody was faster. */
    boolean update(CompanyRow row) {
        CompanyRecord record = write(new CompanyRecord(), row);
        record.setDeletedAt(row.deletedAt());
        return db.update(COMPANY)
                        .set(record)
                        .where(COMPANY.ID.eq(row.id().value()).and(COMPANY.VERSION.eq(row.version() - 1)))
                        .execute()
                == 1;
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

    static CompanyRow row(CompanyRecord r) {
        return new CompanyRow(
                new CompanyId(r.getId()),
                r.getVersion(),
                r.getName(),
                r.getTaxId(),
                r.getTaxIdDisplay(),
                List.of(r.getPhones()),
                List.of(r.getEmails()),
                r.getWebsite(),
                r.getAddress(),
                r.getCity(),
                r.getCountry(),
                r.getSector(),
                r.getParentId(),
                r.getDescription(),
                r.getOwnerId(),
                r.getTeamId(),
                r.getCreatedAt(),
                r.getUpdatedAt(),
                r.getDeletedAt());
    }
}
