package co.cantera.imports.files;

import co.cantera.imports.files.FileProblem.Code;
import co.cantera.imports.files.Inspection.Readable;
import co.cantera.imports.files.Inspection.Refused;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a file through once and tells how it is written and what its columns hold. */
public final class Inspector {

    /** Rows below the header that one import takes. */
    public static final int MOST_ROWS = 100_000;

    /** Columns that one import takes. */
    public static final int MOST_COLUMNS = 500;

    private static final int SAMPLE = 1 << 17;

    private Inspector() {}

    public static Inspection inspect(FileSource source) throws IOException {
        return switch (Encoding.of(source)) {
            case Encoding.NotText(var code) -> refused(code);
            case Encoding.Text text -> inspect(source, text);
        };
    }

    private static Inspection inspect(FileSource source, Encoding.Text text) throws IOException {
        var sample = sample(source, text);
        var delimiter = Delimiter.of(sample);
        return switch (Layout.of(Delimiter.firstRows(sample, delimiter))) {
            case Layout.NotFound(var code) -> refused(code);
            case Layout.Found(var header) ->
                header.cells().size() > MOST_COLUMNS
                        ? refused(Code.TOO_WIDE, header.cells().size(), MOST_COLUMNS)
                        : profiled(
                                source,
                                new Dialect(text.charset(), text.byteOrderMark(), delimiter, header.number()),
                                header.cells());
        };
    }

    private static Inspection profiled(FileSource source, Dialect dialect, List<String> header) throws IOException {
        var names = HeaderCells.names(header);
        var columns = IntStream.range(0, names.size())
                .mapToObj(i -> new ColumnProfiler(i, names.get(i)))
                .toList();
        try (var rows = Rows.open(source, dialect)) {
            var count = profile(rows, dialect, columns);
            if (count == 0) {
                return refused(Code.NO_ROWS);
            }
            return count > MOST_ROWS
                    ? refused(Code.TOO_LONG, MOST_ROWS)
                    : new Readable(
                            dialect,
                            count,
                            columns.stream().map(ColumnProfiler::profile).toList());
        } catch (Rows.UnclosedQuote e) {
            return refused(Code.UNCLOSED_QUOTE, e.row());
        }
    }

    /** Shows all rows below the header to the profilers; returns their number, or one more than are taken. */
    private static int profile(Rows rows, Dialect dialect, List<ColumnProfiler> columns) {
        var count = 0;
        for (var row = rows.nextFilled(); row != null && count <= MOST_ROWS; row = rows.nextFilled()) {
            if (row.number() > dialect.headerRow()) {
                add(row.cells(), columns);
                count++;
            }
        }
        return count;
    }

    private static void add(List<String> cells, List<ColumnProfiler> columns) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            columns.get(i).add(cells.get(i));
        }
    }

    private static String sample(FileSource source, Encoding.Text text) throws IOException {
        try (var reader = Rows.reader(source, text.charset(), text.byteOrderMark())) {
            var buffer = new char[SAMPLE];
            var length = 0;
            int read;
            while (length < SAMPLE && (read = reader.read(buffer, length, SAMPLE - length)) > 0) {
                length += read;
            }
            return new String(buffer, 0, length);
        }
    }

    private static Refused refused(Code code, Object... arguments) {
        return new Refused(FileProblem.of(code, arguments));
    }
}
