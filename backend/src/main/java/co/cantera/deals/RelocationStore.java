package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Row2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves all open deals of some stages at once, whoever owns them. */
@Component
class RelocationStore {

    /** A deal that has to go, and the stage where it stands. */
    record Standing(UUID deal, UUID stage) {}

    private final DSLContext db;

    RelocationStore(DSLContext db) {
        this.db = db;
    }

    /** Keeps deals from coming into these stages until the transaction ends, and waits for those that are on their way. */
    void close(List<UUID> stages) {
        db.select(STAGE.ID)
                .from(STAGE)
                .where(STAGE.ID.in(stages))
                .orderBy(STAGE.ID)
                .forUpdate()
                .execute();
    }

    /** The open deals of these stages in the order of the board. */
    List<Standing> standing(List<UUID> stages) {
        return db.select(DEAL.ID, DEAL.STAGE_ID)
                .from(DEAL)
                .join(STAGE)
                .on(STAGE.ID.eq(DEAL.STAGE_ID))
                .where(DEAL.STAGE_ID.in(stages).and(onBoard()))
                .orderBy(STAGE.POSITION, DEAL.RANK, DEAL.ID)
                .fetch(found -> new Standing(found.value1(), found.value2()));
    }

    @Nullable
    String lastRank(UUID stage) {
        return db.select(max(DEAL.RANK))
                .from(DEAL)
                .where(DEAL.STAGE_ID.eq(stage).and(onBoard()))
                .fetchSingle(Record1::value1);
    }

    /** Moves deals to a stage and to places in it. */
    @SuppressWarnings("unchecked") // an array of rows cannot name their types
    void move(List<Row2<UUID, String>> places, UUID stage, OffsetDateTime now) {
        var placed = values(places.toArray(Row2[]::new)).as("placed", "id", "rank");
        db.update(DEAL)
                .set(DEAL.STAGE_ID, stage)
                .set(DEAL.STAGE_SINCE, now)
                .set(DEAL.RANK, placed.field(1, String.class))
                .set(DEAL.VERSION, DEAL.VERSION.plus(1))
                .set(DEAL.UPDATED_AT, now)
                .from(placed)
                .where(DEAL.ID.eq(placed.field(0, UUID.class)))
                .execute();
    }

    static Row2<UUID, String> placeOf(UUID deal, String rank) {
        return row(deal, rank);
    }

    private static Condition onBoard() {
        return DEAL.STATUS.eq(inline(DealStatus.OPEN.name())).and(DEAL.DELETED_AT.isNull());
    }
}
