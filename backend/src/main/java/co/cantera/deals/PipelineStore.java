package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.TrailStore;
import co.cantera.schema.tenant.tables.records.StageRecord;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Row2;
import org.springframework.stereotype.Component;

/** Writes pipelines with their stages. */
@Component
class PipelineStore {

    private final DSLContext db;
    private final TrailStore trail;

    PipelineStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    void insert(Pipeline pipeline, int position, Entry entry) {
        trail.write(
                db.insertInto(PIPELINE)
                        .set(PIPELINE.ID, pipeline.id().value())
                        .set(PIPELINE.NAME, pipeline.name())
                        .set(PIPELINE.POSITION, position)
                        .returningResult(inline(1)),
                PipelineId.PREFIX,
                entry);
        putStages(pipeline);
    }

    /** Saves the pipeline and its stages when it still is as it was before; false when somebody was faster. */
    boolean update(Pipeline before, Pipeline after, Entry entry) {
        boolean current = trail.write(
                db.update(PIPELINE)
                        .set(PIPELINE.NAME, after.name())
                        .set(PIPELINE.VERSION, after.version())
                        .set(PIPELINE.RETIRED_AT, after.retiredAt())
                        .where(PIPELINE.ID.eq(before.id().value()).and(PIPELINE.VERSION.eq(before.version())))
                        .returningResult(inline(1)),
                PipelineId.PREFIX,
                entry);
        if (current) {
            putStages(after);
        }
        return current;
    }

    /** Puts pipelines into this order, the first of them at a position. */
    @SuppressWarnings("unchecked") // an array of rows cannot name their types
    void place(List<UUID> ids, int first) {
        Row2<UUID, Integer>[] rows = IntStream.range(0, ids.size())
                .mapToObj(i -> row(ids.get(i), first + i))
                .toArray(Row2[]::new);
        var placed = values(rows).as("placed", "id", "position");
        db.update(PIPELINE)
                .set(PIPELINE.POSITION, placed.field(1, Integer.class))
                .from(placed)
                .where(PIPELINE.ID.eq(placed.field(0, UUID.class)))
                .execute();
    }

    private void putStages(Pipeline pipeline) {
        List<Stage> stages = pipeline.allStages().toList();
        db.insertInto(STAGE)
                .set(IntStream.range(0, stages.size())
                        .mapToObj(position -> record(stages.get(position), position))
                        .toList())
                .onConflict(STAGE.ID)
                .doUpdate()
                .setNonKeyToExcluded()
                .execute();
    }

    private static StageRecord record(Stage stage, int position) {
        StageRecord row = new StageRecord();
        row.setId(stage.id().value());
        row.setPipelineId(stage.pipelineId().value());
        row.setName(stage.name());
        row.setPosition(position);
        row.setProbability((short) stage.probability());
        row.setStaleAfterDays(stage.staleAfterDays());
        row.setRetiredAt(stage.retiredAt());
        return row;
    }
}
