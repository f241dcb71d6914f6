package co.cantera.leads;

import static co.cantera.leads.LeadConditions.visible;
import static co.cantera.leads.LeadConditions.wanted;
import static co.cantera.schema.tenant.Tables.LEAD;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.edits.EditColumns;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSearchConditions;
import co.cantera.schema.tenant.tables.records.LeadRecord;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import co.cantera.shared.store.SearchConditions;
import co.cantera.tags.TagColumns;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads in the current tenant's schema, within what the person may see. */
@Component
class LeadStore {

    static final TagColumns TAGS =
            new TagColumns(LEAD, LEAD.ID, LEAD.TAGS, LEAD.UPDATED_AT, LEAD.DELETED_AT, LEAD.OWNER_ID, LEAD.TEAM_ID);

    static final EditColumns EDITS = EditColumns.of(
                    LEAD,
                    LEAD.ID,
                    LEAD.VERSION,
                    LEAD.UPDATED_AT,
                    LEAD.DELETED_AT,
                    LEAD.OWNER_ID,
                    LEAD.TEAM_ID,
                    Map.of("city", LEAD.CITY, "sector", LEAD.SECTOR, "source", LEAD.SOURCE),
                    noCondition())
            .editableWhere(LEAD.STATUS.in(Arrays.stream(LeadStatus.values())
                    .filter(LeadStatus::isOpen)
                    .map(Enum::name)
                    .toList()));

    private final DSLContext db;
    private final TrailStore trail;
    private final FieldKeyset custom;
    private final FieldSearchConditions searched;
    private final Clock clock;

    LeadStore(DSLContext db, TrailStore trail, FieldKeyset custom, FieldSearchConditions searched, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.custom = custom;
        this.searched = searched;
        this.clock = clock;
    }

    /** How many there are, counted no further than {@code most}. */
    int count(@Nullable LeadFilter filter, int most) {
        return db.fetchCount(selectOne()
                .from(LEAD)
                .where(wanted(filter, OffsetDateTime.now(clock)))
                .limit(most));
    }

    Connection<LeadRow> page(
            @Nullable LeadFilter filter, LeadOrder order, PageRequest page, boolean count, boolean fields) {
        return LeadConditions.keyset(order, custom)
                .page(
                        db,
                        LEAD,
                        fields ? LeadRows.COLUMNS : LeadRows.LISTED,
                        wanted(filter, OffsetDateTime.now(clock)),
                        page,
                        count)
                .map(LeadRows::read);
    }

    /** The lead, deleted or not, when the person may see it. */
    @Nullable
    LeadRow find(LeadId id) {
        return db.select(LeadRows.COLUMNS)
                .from(LEAD)
                .where(LEAD.ID.eq(id.value()).and(visible()))
                .fetchOne(LeadRows::read);
    }

    /** Those of these leads that are not deleted and that the person may see, in any order. */
    List<LeadRow> findAll(Collection<UUID> ids) {
        return db.select(LeadRows.COLUMNS)
                .from(LEAD)
                .where(LEAD.ID.in(ids).and(LEAD.DELETED_AT.isNull()).and(visible()))
                .fetch(LeadRows::read);
    }

    /** The leads that match best. */
    List<LeadRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(LEAD, LEAD.SEARCH, LEAD.WORDS, LEAD.UPDATED_AT)
                .best(
                        db,
                        LeadRows.COLUMNS,
                        LEAD.DELETED_AT.isNull().and(visible()),
                        searched.holding(FieldObject.LEAD, LEAD.FIELDS, text),
                        text,
                        exactness,
                        limit)
                .map(LeadRows::read);
    }

    /** Adds the lead; false when the id is taken. */
    boolean insert(LeadRow row, AuditTrail.Entry entry) {
        return trail.write(
                db.insertInto(LEAD)
                        .set(LeadRows.writeNew(row))
                        .onConflict(LEAD.ID)
                        .doNothing()
                        .returningResult(inline(1)),
                LeadId.PREFIX,
                entry);
    }

    /** Adds the lead unless the same form was sent before; false when it was. */
    boolean insertOnce(LeadRow row, String key, AuditTrail.Entry entry) {
        LeadRecord record = LeadRows.writeNew(row);
        record.setImportKey("form:" + key);
        return trail.write(
                db.insertInto(LEAD).set(record).onConflictDoNothing().returningResult(inline(1)), LeadId.PREFIX, entry);
    }

    /** Saves the lead when it still has the version before; false when somebody was faster. */
    boolean update(LeadRow row, AuditTrail.Entry entry) {
        return trail.write(
                db.update(LEAD)
                        .set(LeadRows.write(row))
                        .where(LEAD.ID.eq(row.id().value()).and(LEAD.VERSION.eq(row.version() - 1)))
                        .returningResult(inline(1)),
                LeadId.PREFIX,
                entry);
    }
}
