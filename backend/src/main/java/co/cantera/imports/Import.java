package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.members.Member;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.graph.FieldProblem;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is being brought in, as the API shows it. */
record Import(
        ImportId id,
        int version,
        String fileName,
        ImportState state,
        ImportObject object,
        String encoding,
        String delimiter,
        NumberFormat numberStyle,
        @Nullable DateFormat dateStyle,
        @Nullable String currency,
        List<ImportColumn> columns,
        List<ImportTwin> twins,
        List<String> targets,
        List<ImportTarget> ownTargets,
        int rows,
        int done,
        int created,
        int updated,
        int unchanged,
        int refused,
        List<FieldProblem> obstacles,
        @Nullable Member owner,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt,
        int keptIssues,
        List<ImportSheet> sheets,
        @Nullable Integer sheet,
        MatchKey matchBy,
        List<MatchKey> matchKeys,
        boolean createMissing,
        boolean eraseBlanks,
        @Nullable OffsetDateTime reusedFrom) {}
