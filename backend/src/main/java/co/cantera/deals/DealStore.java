package co.cantera.deals;

import static co.cantera.deals.DealConditions.visible;
import static co.cantera.deals.DealConditions.wanted;
import static co.cantera.schema.tenant.Tables.DEAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.store.Keyset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deals in the current tenant's schema, within what the person may see. */
@Component
class DealStore {

    private final DSLContext db;

    DealStore(DSLContext db) {
        this.db = db;
    }

    Connection<DealRow> page(@Nullable DealFilter filter, DealOrder order, PageRequest page, boolean count) {
        Condition wanted = wanted(filter);
        Keyset<?> keyset = DealConditions.keyset(order);
        List<DealRow> rows = db.selectFrom(DEAL)
                .where(wanted.and(keyset.behind(page.after())))
                .orderBy(keyset.order())
                .limit(inline(page.first() + 1))
                .fetch(DealRows::read);
        return Connection.of(rows, page, row -> DealConditions.cursor(row, order), count ? count(wanted) : null);
    }

    private int count(Condition wanted) {
        return db.fetchCount(selectOne().from(DEAL).where(wanted).limit(inline(Connection.COUNT_LIMIT + 1)));
    }

    /** The deal, deleted or not, when the person may see it. */
    @Nullable
    DealRow find(DealId id) {
        return db.selectFrom(DEAL).where(DEAL.ID.eq(id.value()).and(visible())).fetchOne(DealRows::read);
    }

    /** Adds the deal; false when the id is taken. */
    boolean insert(DealRow row) {
        return db.insertInto(DEAL)
                        .set(DealRows.writeNew(row))
                        .onConflict(DEAL.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Saves what differs when the deal still is as it was before; false when somebody was faster. */
    boolean update(DealRow before, DealRow after) {
        return db.update(DEAL)
                        .set(DealRows.differences(before, after))
                        .where(DEAL.ID.eq(before.id().value()).and(DEAL.VERSION.eq(before.version())))
                        .execute()
                == 1;
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

    private static Condition onBoard(UUID stage) {
        return DEAL.STAGE_ID
                .eq(stage)
                .and(DEAL.STATUS.eq(inline(DealStatus.OPEN.name())))
                .and(DEAL.DELETED_AT.isNull());
    }
}
