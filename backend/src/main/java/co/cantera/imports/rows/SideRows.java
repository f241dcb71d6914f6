package co.cantera.imports.rows;

import co.cantera.imports.values.CellReader;
import co.cantera.imports.values.RepairCode;
import co.cantera.shared.latam.PlainText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises rows of a table that are no records: the header once more, sums, and remarks below. */
final class SideRows {

    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern TOTAL = Pattern.compile(
            "(?:gran |sub ?)?total(?:es)?(?: (?:general|de|del|por|a)\\b.*)?:?|suma(?:s|toria)?:?|grand total:?");
    private static final Pattern REMARK = Pattern.compile(
            "(?:fuente|nota|notas|observacion|observaciones|source|note|elaboro|elaborado|generado|reporte|informe|impreso|corte|actualizado|"
                    + "fecha de (?:corte|generacion)|valores en)\\b.*|\\*.*");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*");

    private final List<String> header;

    SideRows(List<String> header) {
        this.header = header.stream().map(PlainText::squeeze).toList();
    }

    /** What the row is beside the records, null for a record. */
    @Nullable
    RepairCode of(List<String> cells) {
        if (header.size() < FEWEST_COLUMNS) {
            return null;
        }
        if (repeatsHeader(cells)) {
            return RepairCode.HEADER_REPEATED;
        }
        List<String> filled = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(CellReader::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.isEmpty()) {
            return null;
        }
        String first = PlainText.fold(filled.getFirst());
        if (TOTAL.matcher(first).matches() && addsUp(filled.subList(1, filled.size()))) {
            return RepairCode.TOTAL_LEFT_OUT;
        }
        return filled.size() == 1 && REMARK.matcher(first).matches() ? RepairCode.REMARK_LEFT_OUT : null;
    }

    /** Most rows differ in their first cell already. */
    private boolean repeatsHeader(List<String> cells) {
        int same = 0;
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            String cell = PlainText.squeeze(cells.get(i));
            if (!cell.isEmpty() && !cell.equals(header.get(i))) {
                return false;
            }
            same += cell.isEmpty() ? 0 : 1;
        }
        return same >= 2;
    }

    /** Beside the word there are numbers only, or nothing. */
    private static boolean addsUp(List<String> others) {
        return others.stream().filter(cell -> LETTERS.matcher(cell).matches()).allMatch(SideRows::isCurrency);
    }

    private static boolean isCurrency(String cell) {
        return Set.of("cop", "usd", "pesos", "mxn", "clp", "pen", "eur")
                .contains(PlainText.fold(cell).replaceAll("[^a-z]", ""));
    }
}
