package co.cantera.exports;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Exports over GraphQL. */
@Controller
class ExportGraph {

    private final Exports exports;

    ExportGraph(Exports exports) {
        this.exports = exports;
    }

    record StartExportSuccess(Export export) {}

    @QueryMapping
    Connection<Export> exports(@Argument int first, @Argument @Nullable String after) {
        return exports.page(PageRequest.of(first, after));
    }

    @MutationMapping
    Object startExport(@Argument StartExportInput input) {
        return exports.start(input).payload(StartExportSuccess::new);
    }
}
