package co.cantera.bin;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The recycle bin over GraphQL. */
@Controller
class BinGraph {

    private final RecycleBin bin;

    BinGraph(RecycleBin bin) {
        this.bin = bin;
    }

    record RestoreRecordsSuccess(List<String> ids) {}

    @QueryMapping
    Connection<DeletedRecord> deletedRecords(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String name,
            @Argument @Nullable List<RecordType> types) {
        return bin.page(name, types, PageRequest.of(first, after));
    }

    @MutationMapping
    Object restoreRecords(@Argument RestoreRecordsInput input) {
        return bin.restore(input.ids()).payload(RestoreRecordsSuccess::new);
    }
}
