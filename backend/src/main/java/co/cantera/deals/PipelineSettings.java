package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes the pipelines of the current tenant, which only an admin may. A pipeline is changed together with its stages, in the version
 * that was read; at least one pipeline with one stage is always in use.
 */
@Component
class PipelineSettings {

    private final Pipelines pipelines;
    private final PipelineStore store;
    private final Relocation relocation;
    private final AuditTrail audit;
    private final Clock clock;

    PipelineSettings(Pipelines pipelines, PipelineStore store, Relocation relocation, AuditTrail audit, Clock clock) {
        this.pipelines = pipelines;
        this.store = store;
        this.relocation = relocation;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Pipeline> create(CreatePipelineInput input) {
        return process().then(process -> {
            PipelineId id = new PipelineId(UuidV7.next());
            List<Stage> stages = input.stages().stream()
                    .map(stage -> new Stage(
                            new StageId(UuidV7.next()),
                            id,
                            stage.name().strip(),
                            stage.probability(),
                            stage.staleAfterDays(),
                            null))
                    .toList();
            Pipeline made = new Pipeline(id, 1, input.name().strip(), stages, List.of(), null);
            return PipelineChecks.check(process, made).outcome(made).then(checked -> {
                store.insert(
                        checked, process.all().size(), new Entry(id.value(), ChangeKind.CREATED, changes(null, made)));
                pipelines.changed();
                return Outcome.done(checked);
            });
        });
    }

    Outcome<Pipeline> update(UpdatePipelineInput input) {
        return process()
                .then(process -> current(process, input.id().value(), input.version())
                        .then(before -> StagePlan.of(before, input.stages()).then(stages -> {
                            String name = input.name() == null
                                    ? before.name()
                                    : input.name().strip();
                            Pipeline after = before.with(name, stages);
                            return PipelineChecks.check(process, after)
                                    .outcome(after)
                                    .then(checked -> save(before, checked, ChangeKind.UPDATED));
                        })));
    }

    /** Without versions: the last one to order them wins. */
    Outcome<List<Pipeline>> order(OrderPipelinesInput input) {
        return process().then(process -> {
            List<UUID> ids = input.pipelineIds().stream().map(PipelineId::value).toList();
            List<UUID> inUse = process.pipelines().stream()
                    .map(pipeline -> pipeline.id().value())
                    .toList();
            if (ids.size() != inUse.size() || !Set.copyOf(ids).equals(Set.copyOf(inUse))) {
                return Outcome.refused(InvalidInput.field("pipelineIds", "unknown"));
            }
            store.place(ids, 0);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                Changes changes = new Changes().field("position", inUse.indexOf(ids.get(i)) + 1, i + 1);
                if (!changes.isEmpty()) {
                    entries.add(new Entry(ids.get(i), ChangeKind.UPDATED, changes));
                }
            }
            audit.recordAll(PipelineId.PREFIX, "ordered", entries);
            pipelines.changed();
            return Outcome.done(pipelines.current().pipelines());
        });
    }

    Outcome<Pipeline> retire(RetirePipelineInput input) {
        return process()
                .then(process -> current(process, input.id().value(), input.version())
                        .then(before -> {
                            if (before.retired()) {
                                return Outcome.done(before);
                            }
                            return process.pipelines().size() == 1
                                    ? Outcome.refused(InvalidInput.field("id", "lastOne"))
                                    : relocation
                                            .empty(process, before.stages(), input.moveDealsTo())
                                            .then(emptied -> save(before, before.retired(now()), ChangeKind.DELETED));
                        }));
    }

    Outcome<Pipeline> restore(RestorePipelineInput input) {
        return process()
                .then(process -> current(process, input.id().value(), input.version())
                        .then(before -> {
                            if (!before.retired()) {
                                return Outcome.done(before);
                            }
                            Pipeline after = before.retired((OffsetDateTime) null);
                            return PipelineChecks.check(process, after)
                                    .outcome(after)
                                    .then(checked -> {
                                        store.place(
                                                List.of(checked.id().value()),
                                                process.all().size());
                                        return save(before, checked, ChangeKind.RESTORED);
                                    });
                        }));
    }

    Outcome<Pipeline> retireStage(RetireStageInput input) {
        return process()
                .then(process -> ofStage(process, input.id(), input.version()).then(before -> {
                    Stage stage = process.stages().get(input.id().value());
                    if (stage == null || stage.retired()) {
                        return Outcome.done(before);
                    }
                    return before.stages().size() == 1
                            ? Outcome.refused(InvalidInput.field("id", "lastOne"))
                            : relocation
                                    .empty(process, List.of(stage), input.moveDealsTo())
                                    .then(emptied ->
                                            save(before, before.withoutStage(stage, now()), ChangeKind.UPDATED));
                }));
    }

    Outcome<Pipeline> restoreStage(RestoreStageInput input) {
        return process()
                .then(process -> ofStage(process, input.id(), input.version()).then(before -> {
                    Stage stage = process.stages().get(input.id().value());
                    if (stage == null || !before.retiredStages().contains(stage)) {
                        return Outcome.done(before);
                    }
                    Pipeline after = before.withStageAgain(stage);
                    return PipelineChecks.check(process, after)
                            .outcome(after)
                            .then(checked -> save(before, checked, ChangeKind.UPDATED));
                }));
    }

    /** How the tenant sells at this moment, for somebody who may change it. */
    private Outcome<SalesProcess> process() {
        return Access.current().seesAll() ? Outcome.done(pipelines.fresh()) : Outcome.refused(new NotAllowed());
    }

    private static Outcome<Pipeline> ofStage(SalesProcess process, StageId id, int version) {
        Stage stage = process.stage(id.value());
        return stage == null
                ? Outcome.refused(new NotFound())
                : current(process, stage.pipelineId().value(), version);
    }

    private static Outcome<Pipeline> current(SalesProcess process, UUID id, int version) {
        Pipeline pipeline = process.pipeline(id);
        if (pipeline == null) {
            return Outcome.refused(new NotFound());
        }
        return pipeline.version() == version ? Outcome.done(pipeline) : Outcome.refused(new VersionConflict(pipeline));
    }

    private Outcome<Pipeline> save(Pipeline before, Pipeline after, ChangeKind kind) {
        Changes made = changes(before, after);
        UUID id = before.id().value();
        boolean saved = store.update(before, after, new Entry(id, kind, made));
        pipelines.changed();
        return saved ? Outcome.done(after) : current(pipelines.current(), id, after.version());
    }

    private static Changes changes(@Nullable Pipeline before, Pipeline after) {
        return new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("stages", before == null ? null : inWords(before), inWords(after));
    }

    private static List<String> inWords(Pipeline pipeline) {
        return pipeline.stages().stream().map(Stage::inWords).toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
