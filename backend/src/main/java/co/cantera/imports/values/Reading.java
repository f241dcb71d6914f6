package co.cantera.imports.values;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a cell: a value, a problem, neither (there is nothing in it) or both (a doubted value).
 *
 * @param arguments what the message of the problem says besides row, column and text
 */
public record Reading(
        @Nullable CellValue value, @Nullable ProblemCode problem, List<String> arguments, List<RepairCode> repairs) {

    static final Reading NOTHING = new Reading(null, null, List.of(), List.of());

    static Reading of(CellValue value, RepairCode... repairs) {
        return new Reading(value, null, List.of(), List.of(repairs));
    }

    static Reading wrong(ProblemCode problem, String... arguments) {
        return new Reading(null, problem, List.of(arguments), List.of());
    }

    /** The same with a note of what was mended before. */
    Reading with(RepairCode repair) {
        var all = new ArrayList<RepairCode>(List.of(repair));
        all.addAll(repairs);
        return new Reading(value, problem, arguments, List.copyOf(all));
    }

    /** The same without the note that only the first value was taken. */
    public Reading whole() {
        return new Reading(
                value,
                problem,
                arguments,
                repairs.stream()
                        .filter(repair -> repair != RepairCode.FIRST_OF_SEVERAL)
                        .toList());
    }

    static Reading doubtful(CellValue value, ProblemCode problem) {
        return new Reading(value, problem, List.of(), List.of());
    }
}
