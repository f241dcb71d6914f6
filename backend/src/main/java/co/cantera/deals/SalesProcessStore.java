package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.LOST_REASON;
import static co.cantera.schema.tenant.Tables.PIPELINE;
import static co.cantera.schema.tenant.Tables.STAGE;

import co.cantera.schema.tenant.tables.records.PipelineRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
                .orderBy(STAGE.POSITION, STAGE.ID)
                .fetchGroups(
                        STAGE.PIPELINE_ID,
                        row -> new Stage(
                                new StageId(row.getId()),
                                new PipelineId(row.getPipelineId()),
                                row.getName(),
                                row.getProbability(),
                                row.getStaleAfterDays(),
                                row.getRetiredAt()));
        List<Pipeline> pipelines = db.selectFrom(PIPELINE)
                .orderBy(PIPELINE.POSITION, PIPELINE.ID)
                .fetch(row -> pipeline(row, stages.getOrDefault(row.getId(), List.of())));
        return new SalesProcess(
                pipelines,
                db.selectFrom(LOST_REASON)
                        .orderBy(LOST_REASON.POSITION, LOST_REASON.ID)
                        .fetch(row ->
                                new LostReason(new LostReasonId(row.getId()), row.getName(), row.getRetiredAt())));
    }

    /** The stages that went out of use together with their pipeline are still its own. */
    private static Pipeline pipeline(PipelineRecord row, List<Stage> all) {
        Predicate<Stage> own =
                stage -> stage.retiredAt() == null || stage.retiredAt().equals(row.getRetiredAt());
        return new Pipeline(
                new PipelineId(row.getId()),
                row.getVersion(),
                row.getName(),
                all.stream().filter(own).toList(),
                all.stream().filter(own.negate()).toList(),
                row.getRetiredAt());
    }
}
