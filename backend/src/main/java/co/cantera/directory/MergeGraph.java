package co.cantera.directory;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Merging over GraphQL. */
@Controller
class MergeGraph {

    private final Merges merges;
    private final TwinPairs pairs;

    MergeGraph(Merges merges, TwinPairs pairs) {
        this.merges = merges;
        this.pairs = pairs;
    }

    record MergeRecordsSuccess(Merge merge, Object record) {}

    record UndoMergeSuccess(Object record, Object restored, List<String> kept) {}

    @QueryMapping
    Connection<TwinPair> twinPairs(@Argument TwinKind kind, @Argument int first, @Argument @Nullable String after) {
        return pairs.page(kind, PageRequest.of(first, after));
    }

    @QueryMapping
    Connection<Merge> merges(@Argument int first, @Argument @Nullable String after) {
        return merges.page(PageRequest.of(first, after));
    }

    @MutationMapping
    Object mergeRecords(@Argument MergeRecordsInput input) {
        return merges.merge(input).payload(merged -> new MergeRecordsSuccess(merged.merge(), merged.record()));
    }

    @MutationMapping
    Object undoMerge(@Argument UndoMergeInput input) {
        return merges.undo(input.id())
                .payload(undone -> new UndoMergeSuccess(undone.record(), undone.restored(), undone.kept()));
    }
}
