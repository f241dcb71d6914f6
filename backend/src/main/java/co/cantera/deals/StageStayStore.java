package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE_STAY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.jooq.impl.DSL.val;

import co.cantera.audit.TrailStore;
import co.cantera.schema.tenant.tables.records.StageStayRecord;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.store.Keyset;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes and reads how long deals stood in which stage. */
@Component
class StageStayStore {

    private final DSLContext db;
    private final BulkStore bulk;

    StageStayStore(DSLContext db, BulkStore bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    /** What has to be written together with the change of one deal. */
    static List<ResultQuery<?>> with(StayChange change) {
        List<ResultQuery<?>> with = new ArrayList<>();
        if (change.endedAt() != null) {
            with.add(update(STAGE_STAY)
                    .set(STAGE_STAY.LEFT_AT, change.endedAt())
                    .from(TrailStore.CHANGED)
                    .where(STAGE_STAY.DEAL_ID.eq(change.deal()).and(STAGE_STAY.LEFT_AT.isNull()))
                    .returningResult(inline(1)));
        }
        StayChange.Begun begun = change.begun();
        if (begun != null) {
            with.add(insertInto(
                            STAGE_STAY,
                            STAGE_STAY.DEAL_ID,
                            STAGE_STAY.STAGE_ID,
                            STAGE_STAY.ENTERED_AT,
                            STAGE_STAY.LEFT_AT,
                            STAGE_STAY.BY_ID)
                    .select(select(
                                    val(change.deal()),
                                    val(begun.stage()),
                                    val(begun.at()),
                                    val(begun.leftAt(), STAGE_STAY.LEFT_AT),
                                    val(Access.current().memberId()))
                            .from(TrailStore.CHANGED))
                    .returningResult(inline(1)));
        }
        return with;
    }

    /** The same for many deals that have been changed already, in two statements whatever their number. */
    void write(List<StayChange> changes, OffsetDateTime now) {
        List<UUID> ended = changes.stream()
                .filter(change -> change.endedAt() != null)
                .map(StayChange::deal)
                .toList();
        if (!ended.isEmpty()) {
            end(ended, now);
        }
        List<StageStayRecord> begun = changes.stream()
                .filter(change -> change.begun() != null)
                .map(StageStayStore::record)
                .toList();
        bulk.insert(STAGE_STAY, begun);
    }

    /** The deals have all come into the stage where they are. */
    void arrived(List<UUID> deals, OffsetDateTime now) {
        end(deals, now);
        db.insertInto(STAGE_STAY, STAGE_STAY.DEAL_ID, STAGE_STAY.STAGE_ID, STAGE_STAY.ENTERED_AT, STAGE_STAY.BY_ID)
                .select(select(
                                DEAL.ID,
                                DEAL.STAGE_ID,
                                DEAL.STAGE_SINCE,
                                val(Access.current().memberId()))
                        .from(DEAL)
                        .where(DEAL.ID.eq(any(deals.toArray(UUID[]::new)))))
                .execute();
    }

    private void end(List<UUID> deals, OffsetDateTime now) {
        db.update(STAGE_STAY)
                .set(STAGE_STAY.LEFT_AT, now)
                .where(STAGE_STAY.DEAL_ID.eq(any(deals.toArray(UUID[]::new))).and(STAGE_STAY.LEFT_AT.isNull()))
                .execute();
    }

    private static StageStayRecord record(StayChange change) {
        StayChange.Begun begun = Objects.requireNonNull(change.begun());
        StageStayRecord row = new StageStayRecord();
        row.setId(UuidV7.next());
        row.setDealId(change.deal());
        row.setStageId(begun.stage());
        row.setEnteredAt(begun.at());
        row.setLeftAt(begun.leftAt());
        row.setById(Access.current().memberId());
        return row;
    }

    /** A stay as it is stored. */
    record Row(
            UUID id,
            UUID stage,
            OffsetDateTime enteredAt,
            @Nullable OffsetDateTime leftAt,
            @Nullable UUID by) {}

    /** The stays of a deal, the last one first. */
    Connection<Row> page(UUID deal, PageRequest page) {
        return new Keyset<>(STAGE_STAY.ENTERED_AT, STAGE_STAY.ID, OrderDirection.DESC, false)
                .page(
                        db,
                        STAGE_STAY,
                        List.of(STAGE_STAY.STAGE_ID, STAGE_STAY.LEFT_AT, STAGE_STAY.BY_ID),
                        STAGE_STAY.DEAL_ID.eq(deal),
                        page,
                        false)
                .map(row -> new Row(
                        row.get(STAGE_STAY.ID),
                        row.get(STAGE_STAY.STAGE_ID),
                        row.get(STAGE_STAY.ENTERED_AT),
                        row.get(STAGE_STAY.LEFT_AT),
                        row.get(STAGE_STAY.BY_ID)));
    }
}
