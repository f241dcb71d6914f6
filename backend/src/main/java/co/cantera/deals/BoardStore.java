package co.cantera.deals;

import static co.cantera.deals.DealConditions.wanted;
import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import co.cantera.shared.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a whole board in two statements, whatever the number of its columns. */
@Component
class BoardStore {

    /** How many deals a column holds and what they add up to in each currency. */
    record Totals(int count, List<Money> sums) {

        static final Totals NONE = new Totals(0, List.of());

        Totals plus(int more, @Nullable Money sum) {
            List<Money> all = new ArrayList<>(sums);
            if (sum != null) {
                all.add(sum);
            }
            return new Totals(count + more, List.copyOf(all));
        }
    }

    private final DSLContext db;

    BoardStore(DSLContext db) {
        this.db = db;
    }

    private static Condition onBoard(@Nullable DealFilter filter) {
        return DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(wanted(filter));
    }

    Map<UUID, Totals> totals(List<UUID> stages, @Nullable DealFilter filter) {
        Map<UUID, Totals> totals = new HashMap<>();
        db.select(DEAL.STAGE_ID, DEAL.CURRENCY, count(), sum(DEAL.AMOUNT))
                .from(DEAL)
                .where(DEAL.STAGE_ID.in(stages).and(onBoard(filter)))
                .groupBy(DEAL.STAGE_ID, DEAL.CURRENCY)
                .orderBy(DEAL.CURRENCY)
                .forEach(row -> totals.merge(
                        row.value1(),
                        Totals.NONE.plus(
                                row.value3(), row.value2() == null ? null : new Money(row.value4(), row.value2())),
                        (a, b) -> new Totals(a.count() + b.count(), concat(a.sums(), b.sums()))));
        return totals;
    }

    /** The first deals of each stage in the order that people gave them. */
    Map<UUID, List<DealRow>> columns(List<UUID> stages, @Nullable DealFilter filter, int rows, Wanted wanted) {
        DealColumns columns = DealColumns.of(wanted::has);
        var top = lateral(select(columns.fields())
                        .from(DEAL)
                        .where(DEAL.STAGE_ID.eq(STAGE.ID).and(onBoard(filter)))
                        .orderBy(DEAL.RANK, DEAL.ID)
                        .limit(inline(rows)))
                .as(DEAL);
        return db.select(top.fields())
                .from(STAGE)
                .crossJoin(top)
                .where(STAGE.ID.in(stages))
                .orderBy(top.field(DEAL.RANK), top.field(DEAL.ID))
                .fetchGroups(top.field(DEAL.STAGE_ID), columns::read);
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
