package co.cantera.imports;

import co.cantera.imports.matching.TargetField;
import java.util.List;

/**
 * Something to say about a row that was brought in nevertheless.
 *
 * @param code its text stands under {@code imports.problem}
 */
record Note(Code code, TargetField field, String value, List<String> arguments) {

    /** What can be said. The names are stable. */
    enum Code {
        /** The tenant has no stage of that name; the deal went to the first one. */
        STAGE_UNKNOWN
    }
}
