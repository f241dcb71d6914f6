package co.cantera.imports.rows;

import co.cantera.imports.files.Rows.Row;
import co.cantera.imports.matching.ColumnMapping;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellContext;
import co.cantera.imports.values.CellReader;
import co.cantera.imports.values.CellValue;
import co.cantera.imports.values.CellValue.YesNo;
import co.cantera.imports.values.OwnCell;
import co.cantera.imports.values.OwnField;
import co.cantera.imports.values.ProblemCode;
import co.cantera.imports.values.ProblemCode.Severity;
import co.cantera.imports.values.Reading;
import co.cantera.imports.values.RepairCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one row together, cell by cell. */
final class RowAssembly {

    private static final int SHOWN = 120;

    private final Row row;
    private final Map<TargetField, String> texts = new EnumMap<>(TargetField.class);
    private final Map<TargetField, CellValue> values = new EnumMap<>(TargetField.class);
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Set<String> ownBlanks = new TreeSet<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    RowAssembly(Row row) {
        this.row = row;
    }

    /** A row that is no record, with what it is. */
    static ReadRow aside(Row row, RepairCode what) {
        var shown = shown(String.join(" ", row.cells()).strip());
        return new ReadRow(
                row.number(),
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(new Repair(row.number(), "", shown, what)),
                ReadRow.Verdict.SKIP);
    }

    /** The cells under which nothing is mapped, by their header. */
    void keep(String header, int column) {
        var text = CellReader.clean(cell(column));
        if (!text.isEmpty()) {
            extras.put(header, text);
        }
    }

    /** Reads a mapped cell; {@code text} is what the cell stands for after replacements. */
    void read(ColumnMapping<TargetField> column, String text, CellContext context) {
        var original = CellReader.clean(cell(column.column()));
        if (!original.isEmpty()) {
            texts.put(column.field(), original);
        }
        var reading = withOthers(column.field(), CellReader.read(column.field().kind(), text, context), text, context);
        if (reading.value() instanceof CellValue.Several several) {
            gather(column.field(), several);
        } else if (reading.value() != null) {
            values.put(column.field(), reading.value());
        }
        note(column.header(), original, reading);
    }

    /** A cell with several values gives the first to its field and all to the field for the others. */
    private Reading withOthers(TargetField field, Reading reading, String text, CellContext context) {
        var others = field.others();
        if (others == null || !reading.repairs().contains(RepairCode.FIRST_OF_SEVERAL)) {
            return reading;
        }
        var all = CellReader.read(others.kind(), text, context);
        if (!(all.value() instanceof CellValue.Several several)) {
            return reading;
        }
        gather(others, several);
        return all.problem() == null ? reading.whole() : reading;
    }

    private void gather(TargetField field, CellValue.Several more) {
        var before = values.get(field) instanceof CellValue.Several several ? several.texts() : List.<String>of();
        values.put(
                field,
                new CellValue.Several(Stream.concat(before.stream(), more.texts().stream())
                        .distinct()
                        .toList()));
    }

    /** Reads a cell of one of the company's own fields. */
    void readOwn(ColumnMapping<OwnField> column, CellContext context) {
        var text = CellReader.clean(cell(column.column()));
        if (text.isEmpty()) {
            ownBlanks.add(column.field().target());
        }
        var reading = OwnCell.read(column.field(), text, context);
        if (reading.value() != null) {
            own.put(column.field().key(), OwnCell.stored(column.field(), reading.value()));
        }
        note(column.header(), text, reading);
    }

    String cell(int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    void problem(ProblemCode code, String... arguments) {
        problems.add(new CellProblem(row.number(), "", "", code, List.of(arguments)));
    }

    ReadRow finish(Mapping mapping, RowKeys keys) {
        var key = keys.key(texts, values);
        if (mapping.object() == ImportObject.DEAL) {
            DealTitle.complete(values);
            if (DealOutcome.contradicts(values)) {
                problem(ProblemCode.OUTCOME_CONTRADICTS);
            }
        }
        if (Mapping.naming(mapping.object()).stream().noneMatch(values::containsKey)) {
            problem(ProblemCode.NAME_MISSING);
        }
        return new ReadRow(
                row.number(),
                key,
                Collections.unmodifiableMap(values),
                Collections.unmodifiableMap(extras),
                Collections.unmodifiableMap(own),
                blanks(mapping),
                List.copyOf(problems),
                List.copyOf(repairs),
                ReadRow.verdict(isOfAnotherKind(), problems));
    }

    private void note(String header, String text, Reading reading) {
        var code = reading.problem();
        if (code != null) {
            problems.add(new CellProblem(row.number(), header, shown(text), code, reading.arguments()));
        }
        reading.repairs().forEach(repair -> repairs.add(new Repair(row.number(), header, shown(text), repair)));
        if (code != null && code.severity() == Severity.CELL_SET_ASIDE
                || reading.repairs().contains(RepairCode.FIRST_OF_SEVERAL)) {
            extras.put(header, text);
        }
    }

    private Set<String> blanks(Mapping mapping) {
        Set<String> blanks = mapping.columns().stream()
                .map(ColumnMapping::field)
                .filter(field -> !texts.containsKey(field))
                .map(TargetField::key)
                .collect(Collectors.toCollection(TreeSet::new));
        blanks.addAll(ownBlanks);
        return blanks;
    }

    private boolean isOfAnotherKind() {
        return new YesNo(false).equals(values.get(TargetField.COMPANY_IS_COMPANY))
                || new YesNo(true).equals(values.get(TargetField.PERSON_IS_COMPANY));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
