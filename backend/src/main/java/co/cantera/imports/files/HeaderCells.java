package co.cantera.imports.files;

import co.cantera.imports.values.CellReader;
import co.cantera.imports.values.DateEvidence;
import co.cantera.imports.values.NumberEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The cells of the header: whether they are names, and names by which each column can be told apart. */
public final class HeaderCells {

    private HeaderCells() {}

    /** Whether these cells are a row of values: one is an address, or more than a third are numbers or dates. */
    static boolean holdValues(List<String> cells) {
        var values = cells.stream().filter(HeaderCells::isNumberOrDate).count();
        return values * 3 > cells.size() || cells.stream().anyMatch(cell -> cell.indexOf('@') > 0);
    }

    /** The names without surplus; a column without one is called by its letter, a second one of a name "Name (2)". */
    public static List<String> names(List<String> cells) {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var name = CellReader.clean(cells.get(i)).replaceAll("\\s+", " ");
            var plain = name.isEmpty() ? letter(i) : name;
            var times = seen.merge(plain, 1, Integer::sum);
            names.add(times == 1 ? plain : plain + " (" + times + ")");
        }
        return List.copyOf(names);
    }

    /** The letters by which a spreadsheet calls a column: A, B, ... Z, AA. */
    static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    private static boolean isNumberOrDate(String cell) {
        return new NumberEvidence().add(cell) || new DateEvidence().add(cell);
    }
}
