package co.cantera.directory;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Hand-overs over GraphQL. */
@Controller
class HandoverGraph {

    private final Handovers handovers;

    HandoverGraph(Handovers handovers) {
        this.handovers = handovers;
    }

    record HandOverAccountsSuccess(Handover handover) {}

    record UndoHandoverSuccess(Handover handover, int kept) {}

    @QueryMapping
    HandoverPreview handoverPreview(@Argument HandoverChoice choice) {
        return handovers.preview(choice);
    }

    @MutationMapping
    Object handOverAccounts(@Argument HandOverAccountsInput input) {
        return handovers.handOver(input).payload(HandOverAccountsSuccess::new);
    }

    @MutationMapping
    Object undoHandover(@Argument UndoHandoverInput input) {
        return handovers.undo(input.id()).payload(undone -> new UndoHandoverSuccess(undone.handover(), undone.kept()));
    }
}
