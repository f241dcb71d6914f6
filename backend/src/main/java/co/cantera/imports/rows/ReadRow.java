package co.cantera.imports.rows;

import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellValue;
import co.cantera.imports.values.Outcome;
import co.cantera.imports.values.ProblemCode.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row as the mapping understands it.
 *
 * @param number as a spreadsheet counts, from 1
 * @param key the same each time the same row of the same source is read: see {@link RowKeys}
 * @param values of the mapped fields that hold something
 * @param own what the company's own fields are to hold, by their keys
 * @param blanks the keys of the mapped fields whose cells are empty
 * @param extras by header, the cells that no field takes and those that were set aside
 */
public record ReadRow(
        int number,
        String key,
        Map<TargetField, CellValue> values,
        Map<String, String> extras,
        Map<String, Object> own,
        Set<String> blanks,
        List<CellProblem> problems,
        List<Repair> repairs,
        Verdict verdict) {

    /** What is to become of the row. */
    public enum Verdict {
        IMPORT,
        /** Something must be mended first. */
        REFUSE,
        /** It is of another kind, such as a person among companies. */
        SKIP
    }

    static Verdict verdict(boolean skipped, List<CellProblem> problems) {
        if (skipped) {
            return Verdict.SKIP;
        }
        return problems.stream().anyMatch(problem -> problem.code().severity() == Severity.ROW_REFUSED)
                ? Verdict.REFUSE
                : Verdict.IMPORT;
    }

    public Optional<String> text(TargetField field) {
        return switch (values.get(field)) {
            case CellValue.Text(String text) -> Optional.of(text);
            case CellValue.Place(String name, String _) -> Optional.of(name);
            case null, default -> Optional.empty();
        };
    }

    /** The e-mail addresses or telephone numbers of these fields, each once. */
    public List<String> contacts(TargetField... fields) {
        return Stream.of(fields)
                .flatMap(field -> switch (values.get(field)) {
                    case CellValue.Text(String text) -> Stream.of(text);
                    case CellValue.Telephone phone -> Stream.of(phone.e164());
                    case CellValue.Several(List<String> texts) -> texts.stream();
                    case null, default -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }

    public Optional<CellValue.Money> money(TargetField field) {
        return value(field, CellValue.Money.class);
    }

    public Optional<LocalDate> day(TargetField field) {
        return value(field, CellValue.Day.class).map(CellValue.Day::day);
    }

    public Optional<String> stage() {
        return value(TargetField.DEAL_STAGE, CellValue.Stage.class).map(CellValue.Stage::name);
    }

    /** Whether the deal is open, won or lost, by all that the row says of it. */
    public Outcome outcome() {
        return DealOutcome.of(values).orElse(Outcome.OPEN);
    }

    /** The value of a field, where it is of the type that the field's kind has. */
    public <T extends CellValue> Optional<T> value(TargetField field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).filter(type::isInstance).map(type::cast);
    }
}
