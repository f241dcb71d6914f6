package co.cantera.imports.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of a file one after the other, each with the number a spreadsheet would show for it. Blank rows count. */
public final class Rows implements Iterator<Rows.Row>, AutoCloseable {

    private static final int LONGEST_CELL = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private int number;

    private Rows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    /** @param number from 1 */
    public record Row(int number, List<String> cells) {

        /** Whether no cell holds anything. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A row that cannot be told from the next ones, since a quotation mark is never closed. */
    public static final class UnclosedQuote extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int row;

        UnclosedQuote(int row, Throwable cause) {
            super("The quotation mark opened in row " + row + " is never closed", cause);
            this.row = row;
        }

        public int row() {
            return row;
        }
    }

    /** All rows of the file, from the first. */
    public static Rows open(FileSource source, Dialect dialect) throws IOException {
        return of(reader(source, dialect.charset(), dialect.byteOrderMark()), dialect.delimiter());
    }

    static Rows of(Reader text, char delimiter) {
        return new Rows(CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)
                .iterator());
    }

    static Reader reader(FileSource source, Charset charset, int byteOrderMark) throws IOException {
        var in = source.open();
        in.skipNBytes(byteOrderMark);
        return new InputStreamReader(in, charset);
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public Row next() {
        var row = guarded(records::next);
        number++;
        return new Row(number, row.getFields());
    }

    /** The next row that is not blank, {@code null} at the end. */
    public @Nullable Row nextFilled() {
        while (hasNext()) {
            var row = next();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private <T> T guarded(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException e) {
            throw new UnclosedQuote(number + 1, e);
        }
    }
}
