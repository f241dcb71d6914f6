package co.cantera.deals;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the open deals of a pipeline out by stage. */
@Component
class Boards {

    private final BoardStore store;
    private final DealRelations relations;
    private final Pipelines pipelines;

    Boards(BoardStore store, DealRelations relations, Pipelines pipelines) {
        this.store = store;
        this.relations = relations;
        this.pipelines = pipelines;
    }

    /** The board of the pipeline, of the first one when there is none like it. */
    Board of(@Nullable PipelineId id, @Nullable DealFilter filter, int rows, Wanted wanted) {
        SalesProcess process = pipelines.current();
        Pipeline named = id == null ? null : process.pipeline(id.value());
        Pipeline pipeline =
                named == null || named.retired() ? process.pipelines().getFirst() : named;
        List<UUID> stages =
                pipeline.stages().stream().map(stage -> stage.id().value()).toList();
        PageRequest page = PageRequest.of(rows, null);
        Map<UUID, BoardStore.Totals> totals = store.totals(stages, filter);
        Map<UUID, List<DealRow>> columns = store.columns(stages, filter, rows + 1, wanted);
        Function<DealRow, Deal> whole = relations.of(
                columns.values().stream().flatMap(Collection::stream).toList(), wanted);
        return new Board(
                pipeline,
                pipeline.stages().stream()
                        .map(stage -> column(stage, page, totals, columns, whole))
                        .toList());
    }

    private static Board.Column column(
            Stage stage,
            PageRequest page,
            Map<UUID, BoardStore.Totals> totals,
            Map<UUID, List<DealRow>> columns,
            Function<DealRow, Deal> whole) {
        UUID id = stage.id().value();
        BoardStore.Totals total = totals.getOrDefault(id, BoardStore.Totals.NONE);
        Connection<DealRow> rows =
                Connection.of(columns.getOrDefault(id, List.of()), page, DealConditions::placed, total.count());
        return new Board.Column(stage, total.count(), total.sums(), rows.map(whole));
    }
}
