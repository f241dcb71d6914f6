package co.cantera.shared.latam;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small tables of facts that lie beside this package's classes. */
final class ReferenceTable {

    private ReferenceTable() {}

    /** The rows of a table that has a header. */
    static List<NamedCsvRecord> named(String name) {
        try (var rows = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(open(name), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The lines of a table of one column without a header. */
    static List<String> lines(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        var in = ReferenceTable.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The table " + name + " is missing from the class path");
        }
        return in;
    }
}
