package co.cantera.imports.matching;

import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.matching.ColumnMatch.Reason;
import java.util.List;

/**
 * A column and the fields that its name fits equally well, before columns compete for fields.
 *
 * @param rank place of the name among the names of the field
 * @param weight how much the name tells of the object
 */
record Candidate(ColumnProfile column, List<TargetField> fields, int score, Reason reason, int rank, int weight) {

    static Candidate none(ColumnProfile column) {
        return new Candidate(column, List.of(), 0, Reason.UNKNOWN, Integer.MAX_VALUE, 0);
    }

    boolean empty() {
        return column.filled() == 0;
    }

    boolean isFor(TargetField field) {
        return fields.equals(List.of(field));
    }

    Candidate as(TargetField field) {
        return new Candidate(column, List.of(field), score, reason, rank, weight);
    }

    ColumnMatch matched() {
        return new ColumnMatch(column.index(), column.header(), fields.getFirst(), score, reason, fields);
    }

    ColumnMatch unmatched(Reason why) {
        return new ColumnMatch(column.index(), column.header(), null, 0, why, fields);
    }
}
