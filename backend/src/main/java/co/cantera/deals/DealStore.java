package co.cantera.deals;

import static co.cantera.deals.DealConditions.visible;
import static co.cantera.deals.DealConditions.wanted;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.fields.FieldKeyset;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldSearchConditions;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import co.cantera.shared.store.SearchConditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deals in the current tenant's schema, within what the person may see. */
@Component
class DealStore {

    /** @param first the first place of the stage that the deal may move to, null when that is empty */
    record Mover(DealRow row, @Nullable String first) {}

    private final DSLContext db;
    private final TrailStore trail;
    private final FieldKeyset custom;
    private final FieldSearchConditions searched;

    DealStore(DSLContext db, TrailStore trail, FieldKeyset custom, FieldSearchConditions searched) {
        this.db = db;
        this.trail = trail;
        this.custom = custom;
        this.searched = searched;
    }

    Connection<DealRow> page(
            @Nullable DealFilter filter, DealOrder order, PageRequest page, boolean count, Wanted wanted) {
        DealColumns columns = DealColumns.of(wanted::has);
        return DealConditions.keyset(order, custom)
                .page(db, DEAL, columns.fields(), wanted(filter), page, count)
                .map(columns::read);
    }

    /** How many there are, counted no further than {@code most}. */
    int count(@Nullable DealFilter filter, int most) {
        return db.fetchCount(selectOne().from(DEAL).where(wanted(filter)).limit(most));
    }

    /** The deal, deleted or not, when the person may see it. */
    @Nullable
    DealRow find(DealId id) {
        return db.select(DealColumns.ALL.fields())
                .from(DEAL)
                .where(DEAL.ID.eq(id.value()).and(visible()))
                .fetchOne(DealColumns.ALL::read);
    }

    /** Those of these deals that are not deleted and that the person may see, in any order. */
    List<DealRow> findAll(Collection<UUID> ids) {
        return db.select(DealColumns.ALL.fields())
                .from(DEAL)
                .where(wanted(null).and(DEAL.ID.in(ids)))
                .fetch(DealColumns.ALL::read);
    }

    /** The deals that match best. */
    List<DealRow> search(SearchText text, Exactness exactness, int limit) {
        return new SearchConditions<>(DEAL, DEAL.SEARCH, DEAL.WORDS, DEAL.UPDATED_AT)
                .best(
                        db,
                        DealColumns.ALL.fields(),
                        wanted(null),
                        searched.holding(FieldObject.DEAL, DEAL.FIELDS, text),
                        text,
                        exactness,
                        limit)
                .map(DealColumns.ALL::read);
    }

    /** The same with the first place of a stage that the deal may move to. */
    @Nullable
    Mover find(DealId id, UUID stage) {
        Field<String> first = field(select(min(DEAL.RANK)).from(DEAL).where(onBoard(stage)));
        return db.select(DealColumns.ALL.fields())
                .select(first)
                .from(DEAL)
                .where(DEAL.ID.eq(id.value()).and(visible()))
                .fetchOne(found -> new Mover(DealColumns.ALL.read(found), found.get(first)));
    }

    /** Adds the deal; false when the id is taken or the stage went out of use meanwhile. */
    boolean insert(DealRow row, AuditTrail.Entry entry) {
        Map<Field<?>, Field<?>> values = DealRows.valuesOf(row);
        return trail.write(
                db.insertInto(DEAL)
                        .columns(values.keySet())
                        .select(select(values.values()).where(takesDeals(row.stageId())))
                        .onConflict(DEAL.ID)
                        .doNothing()
                        .returningResult(inline(1)),
                StageStayStore.with(StayChange.of(null, row)),
                DealId.PREFIX,
                entry);
    }

    /** Saves what differs when the deal still is as it was before; false when somebody was faster or the stage went out of use. */
    boolean update(DealRow before, DealRow after, AuditTrail.Entry entry) {
        return update(before, after, List.of(), entry);
    }

    /** The same with more that is written together with the deal. */
    boolean update(DealRow before, DealRow after, List<ResultQuery<?>> also, AuditTrail.Entry entry) {
        List<ResultQuery<?>> with = new ArrayList<>(StageStayStore.with(StayChange.of(before, after)));
        with.addAll(also);
        Condition unchanged = DEAL.ID.eq(before.id().value()).and(DEAL.VERSION.eq(before.version()));
        boolean enters = after.status() == DealStatus.OPEN && !after.stageId().equals(before.stageId());
        return trail.write(
                db.update(DEAL)
                        .set(DealRows.differences(before, after))
                        .where(enters ? unchanged.and(takesDeals(after.stageId())) : unchanged)
                        .returningResult(inline(1)),
                with,
                DealId.PREFIX,
                entry);
    }

    /** The first place of a stage, null when it is empty; of all deals, so that places mean the same to everybody. */
    @Nullable
    String firstRank(UUID stage) {
        return db.select(min(DEAL.RANK)).from(DEAL).where(onBoard(stage)).fetchSingle(Record1::value1);
    }

    /** The last place of a stage, null when it is empty. */
    @Nullable
    String lastRank(UUID stage) {
        return db.select(max(DEAL.RANK)).from(DEAL).where(onBoard(stage)).fetchSingle(Record1::value1);
    }

    /** The nearest place behind another one, null when that is the last. */
    @Nullable
    String rankBehind(UUID stage, String rank, DealId except) {
        return db.select(min(DEAL.RANK))
                .from(DEAL)
                .where(onBoard(stage).and(DEAL.RANK.gt(rank)).and(DEAL.ID.ne(except.value())))
                .fetchSingle(Record1::value1);
    }

    /** The nearest place ahead of another one, null when that is the first. */
    @Nullable
    String rankAhead(UUID stage, String rank, DealId except) {
        return db.select(max(DEAL.RANK))
                .from(DEAL)
                .where(onBoard(stage).and(DEAL.RANK.lt(rank)).and(DEAL.ID.ne(except.value())))
                .fetchSingle(Record1::value1);
    }

    /** Waits for whoever takes the stage out of use at the same time, as the foreign key would, and then sees that. */
    private static Condition takesDeals(UUID stage) {
        return exists(select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.ID.eq(stage).and(STAGE.RETIRED_AT.isNull()))
                .forKeyShare());
    }

    private static Condition onBoard(UUID stage) {
        return DEAL.STAGE_ID
                .eq(stage)
                .and(DEAL.STATUS.eq(inline(DealStatus.OPEN.name())))
                .and(DEAL.DELETED_AT.isNull());
    }
}
