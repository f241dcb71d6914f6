package co.cantera.imports.files;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells from the beginning of a text which character separates its cells. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 60;

    private Delimiter() {}

    /** The character by which most rows fall into the same number of cells, and into most of them. */
    static char of(String sample) throws IOException {
        if (sample.startsWith("sep=") && sample.length() > 4) {
            return sample.charAt(4);
        }
        var best = CANDIDATES[0];
        var most = 0;
        for (var candidate : CANDIDATES) {
            var evenness = evenness(sample, candidate);
            if (evenness > most) {
                most = evenness;
                best = candidate;
            }
        }
        return best;
    }

    /** The first rows, up to where the sample or a quotation mark without its end cuts them. */
    static List<Rows.Row> firstRows(String sample, char delimiter) throws IOException {
        var rows = new ArrayList<Rows.Row>();
        try (var all = Rows.of(new StringReader(sample), delimiter)) {
            while (rows.size() < ROWS && all.hasNext()) {
                rows.add(all.next());
            }
        } catch (Rows.UnclosedQuote e) {
            return rows;
        }
        return rows;
    }

    private static int evenness(String sample, char delimiter) throws IOException {
        var widths = new HashMap<Integer, Integer>();
        for (var row : firstRows(sample, delimiter)) {
            if (!row.isBlank()) {
                widths.merge(row.cells().size(), 1, Integer::sum);
            }
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToInt(Delimiter::weight)
                .max()
                .orElse(0);
    }

    private static int weight(Map.Entry<Integer, Integer> width) {
        return width.getKey() * width.getValue();
    }
}
