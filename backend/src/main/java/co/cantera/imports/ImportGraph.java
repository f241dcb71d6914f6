package co.cantera.imports;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Selection;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Imports over GraphQL. */
@Controller
class ImportGraph {

    private final Imports imports;
    private final ImportUndos undos;

    ImportGraph(Imports imports, ImportUndos undos) {
        this.imports = imports;
        this.undos = undos;
    }

    record MapImportSuccess(Import import_) {

        public Import getImport() {
            return import_;
        }
    }

    record TryImportSuccess(Import import_) {

        public Import getImport() {
            return import_;
        }
    }

    record StartImportSuccess(Import import_) {

        public Import getImport() {
            return import_;
        }
    }

    record UndoImportSuccess(Import import_) {

        public Import getImport() {
            return import_;
        }
    }

    @QueryMapping
    @Nullable
    ImportUndo undoableImport(@Argument ImportId id) {
        return undos.of(id);
    }

    @QueryMapping
    Connection<Import> imports(@Argument int first, @Argument @Nullable String after) {
        return imports.page(PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<ImportIssue> issues(
            Import of, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        return imports.issues(
                of, PageRequest.of(first, after), Selection.of(field).contains("totalCount"));
    }

    @MutationMapping
    Object mapImport(@Argument MapImportInput input) {
        return imports.map(input).payload(MapImportSuccess::new);
    }

    @MutationMapping
    Object tryImport(@Argument ImportInput input) {
        return imports.attempt(input.id(), input.version()).payload(TryImportSuccess::new);
    }

    @MutationMapping
    Object undoImport(@Argument ImportInput input) {
        return undos.undo(input.id(), input.version()).payload(UndoImportSuccess::new);
    }

    @MutationMapping
    Object startImport(@Argument ImportInput input) {
        return imports.start(input.id(), input.version()).payload(StartImportSuccess::new);
    }
}
