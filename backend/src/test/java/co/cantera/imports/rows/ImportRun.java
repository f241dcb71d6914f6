package co.cantera.imports.rows;

import co.cantera.imports.Files;
import co.cantera.imports.files.FileSource;
import co.cantera.imports.matching.ColumnMapping;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import co.cantera.shared.latam.Countries;
import co.cantera.shared.latam.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a whole file by the mapping that is proposed for it and what a person decides besides. */
final class ImportRun {

    private static final Country COLOMBIA =
            Countries.on(LocalDate.of(2026, 11, 23)).find("CO").orElseThrow();

    private ImportRun() {}

    static List<ReadRow> read(FileSource source, ImportObject object, UnaryOperator<Mapping> decide) {
        var file = Files.readable(source);
        var mapping = decide.apply(Mapping.propose(object, file.columns()));
        var all = new ArrayList<ReadRow>();
        try (var rows = RowReader.open(source, file.dialect(), mapping, COLOMBIA)) {
            rows.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** What somebody in Colombia answers: pesos, and the styles of the country where the file does not tell. */
    static Mapping asInColombia(Mapping mapping) {
        var decided = mapping.withCurrency("COP");
        for (var column : mapping.columns()) {
            decided = decided.withColumn(new ColumnMapping<>(
                    column.column(),
                    column.header(),
                    column.field(),
                    column.numberStyle() == NumberStyle.AMBIGUOUS ? NumberStyle.of(COLOMBIA) : column.numberStyle(),
                    column.dateStyle() == DateStyle.AMBIGUOUS ? DateStyle.of(COLOMBIA) : column.dateStyle()));
        }
        return decided;
    }
}
