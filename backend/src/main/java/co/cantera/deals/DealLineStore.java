package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL_LINE;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import co.cantera.audit.TrailStore;
import co.cantera.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.RowN;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Reads and writes the lines of deals. */
@Component
class DealLineStore {

    private static final List<Field<?>> COLUMNS = List.of(
            DEAL_LINE.ID,
            DEAL_LINE.DEAL_ID,
            DEAL_LINE.POSITION,
            DEAL_LINE.PRODUCT_ID,
            DEAL_LINE.NAME,
            DEAL_LINE.UNIT,
            DEAL_LINE.QUANTITY,
            DEAL_LINE.UNIT_PRICE,
            DEAL_LINE.DISCOUNT_PERCENT,
            DEAL_LINE.TOTAL,
            DEAL_LINE.CURRENCY);

    private final DSLContext db;

    DealLineStore(DSLContext db) {
        this.db = db;
    }

    /** The lines of a deal in their order. */
    List<DealLineRow> of(UUID deal) {
        return db.selectFrom(DEAL_LINE)
                .where(DEAL_LINE.DEAL_ID.eq(deal))
                .orderBy(DEAL_LINE.POSITION)
                .fetch(line -> new DealLineRow(
                        line.getId(),
                        line.getProductId(),
                        line.getName(),
                        line.getUnit(),
                        line.getQuantity(),
                        new Money(line.getUnitPrice(), line.getCurrency()),
                        line.getDiscountPercent()));
    }

    /** What has to be written together with the deal so that it has these lines instead of those that it had. */
    static List<ResultQuery<?>> instead(UUID deal, List<DealLineRow> lines) {
        List<ResultQuery<?>> with = new ArrayList<>();
        with.add(deleteFrom(DEAL_LINE)
                .where(DEAL_LINE.DEAL_ID.eq(deal).and(exists(selectOne().from(TrailStore.CHANGED))))
                .returningResult(inline(1)));
        if (!lines.isEmpty()) {
            Table<?> rows = values(IntStream.range(0, lines.size())
                            .mapToObj(i -> rowOf(deal, i, lines.get(i)))
                            .toArray(RowN[]::new))
                    .as("line", COLUMNS.stream().map(Field::getName).toArray(String[]::new));
            with.add(insertInto(DEAL_LINE)
                    .columns(COLUMNS)
                    .select(select(rows.fields()).from(rows).crossJoin(TrailStore.CHANGED))
                    .returningResult(inline(1)));
        }
        return with;
    }

    private static RowN rowOf(UUID deal, int position, DealLineRow line) {
        return row(List.of(
                val(line.id(), DEAL_LINE.ID),
                val(deal, DEAL_LINE.DEAL_ID),
                val((short) position, DEAL_LINE.POSITION),
                val(line.productId(), DEAL_LINE.PRODUCT_ID),
                val(line.name(), DEAL_LINE.NAME),
                val(line.unit(), DEAL_LINE.UNIT),
                val(line.quantity(), DEAL_LINE.QUANTITY),
                val(line.unitPrice().amount(), DEAL_LINE.UNIT_PRICE),
                val(line.discountPercent(), DEAL_LINE.DISCOUNT_PERCENT),
                val(line.total().amount(), DEAL_LINE.TOTAL),
                val(line.unitPrice().currency(), DEAL_LINE.CURRENCY)));
    }
}
