package co.cantera.edits;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changes of many records over GraphQL. */
@Controller
class EditGraph {

    private final Edits edits;

    EditGraph(Edits edits) {
        this.edits = edits;
    }

    record EditRecordsSuccess(RecordEdit edit) {}

    record DeleteRecordsSuccess(RecordEdit edit) {}

    record UndoEditSuccess(RecordEdit edit) {}

    @MutationMapping
    Object editRecords(@Argument EditRecordsInput input) {
        return edits.edit(input).payload(EditRecordsSuccess::new);
    }

    @MutationMapping
    Object deleteRecords(@Argument DeleteRecordsInput input) {
        return edits.delete(input.recordIds()).payload(DeleteRecordsSuccess::new);
    }

    @MutationMapping
    Object undoEdit(@Argument UndoEditInput input) {
        return edits.undo(input.editId()).payload(UndoEditSuccess::new);
    }
}
