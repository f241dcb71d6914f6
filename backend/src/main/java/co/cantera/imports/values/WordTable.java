package co.cantera.imports.values;

import co.cantera.shared.latam.PlainText;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of words that lie beside the classes which understand them. */
public final class WordTable {

    private WordTable() {}

    /** The rows of a table beside {@code owner}, with a header, separated by semicolons. */
    public static List<NamedCsvRecord> read(Class<?> owner, String name) {
        var in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The table " + name + " is missing from the class path");
        }
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The words of a cell that separates them by bars, reduced to what counts. */
    public static Stream<String> words(String cell) {
        return Stream.of(cell.split("\\|")).map(PlainText::words).filter(word -> !word.isEmpty());
    }
}
