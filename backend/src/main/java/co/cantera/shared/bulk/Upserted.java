package co.cantera.shared.bulk;

import co.cantera.shared.graph.FieldProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record of many that were brought in together.
 *
 * @param id the record, null when it was refused
 * @param problems why it was refused
 */
public record Upserted(@Nullable UUID id, Kind kind, List<FieldProblem> problems) {

    /** What happened. */
    public enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    public static Upserted done(UUID id, Kind kind) {
        return new Upserted(id, kind, List.of());
    }

    public static Upserted refused(List<FieldProblem> problems) {
        return new Upserted(null, Kind.REFUSED, problems);
    }

    /** Refused as a whole, for the reason with this code. */
    public static Upserted refused(String code) {
        return refused(List.of(FieldProblem.of("", code)));
    }
}
