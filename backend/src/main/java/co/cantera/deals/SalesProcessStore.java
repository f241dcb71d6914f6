package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.LOST_REASON;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads how the current tenant sells. */
@Component
class SalesProcessStore {

    private final DSLContext db;

    SalesProcessStore(DSLContext db) {
        this.db = db;
    }

    SalesProcess load() {
        Map<UUID, List<Stage>> stages = db.selectFrom(STAGE)
                .where(STAGE.RETIRED_AT.isNull())
                .orderBy(STAGE.POSITION)
                .fetchGroups(
                        STAGE.PIPELINE_ID,
                        row -> new Stage(
                                new StageId(row.getId()),
                                new PipelineId(row.getPipelineId()),
                                row.getName(),
                                row.getProbability(),
                                row.getStaleAfterDays()));
        List<Pipeline> pipelines = db.selectFrom(PIPELINE)
                .where(PIPELINE.RETIRED_AT.isNull())
                .orderBy(PIPELINE.POSITION)
                .fetch(row -> new Pipeline(
                        new PipelineId(row.getId()), row.getName(), stages.getOrDefault(row.getId(), List.of())));
        return new SalesProcess(
                pipelines,
                db.selectFrom(LOST_REASON)
                        .where(LOST_REASON.RETIRED_AT.isNull())
                        .orderBy(LOST_REASON.POSITION)
                        .fetch(row -> new LostReason(new LostReasonId(row.getId()), row.getName())));
    }
}
