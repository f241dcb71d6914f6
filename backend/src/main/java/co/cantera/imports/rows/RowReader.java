package co.cantera.imports.rows;

import co.cantera.imports.files.Dialect;
import co.cantera.imports.files.FileSource;
import co.cantera.imports.files.HeaderCells;
import co.cantera.imports.files.Rows;
import co.cantera.imports.matching.ColumnMapping;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.values.CellContext;
import co.cantera.imports.values.CellReader;
import co.cantera.imports.values.CountryCell;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.MoneyText;
import co.cantera.imports.values.NumberStyle;
import co.cantera.imports.values.ProblemCode;
import co.cantera.shared.latam.Country;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file one after the other by a mapping that leaves nothing open. Only one row is held in memory,
 * with a key of each row before it.
 */
public final class RowReader implements Iterator<ReadRow>, AutoCloseable {

    private final Rows rows;
    private final Mapping mapping;
    private final String currency;
    private final Country country;
    private final List<String> header;
    private final Set<Integer> mapped;
    private final RowKeys keys;
    private final SideRows sides;
    private Rows.@Nullable Row next;

    private RowReader(Rows rows, Dialect dialect, Mapping mapping, Country country) {
        this.rows = rows;
        this.mapping = mapping;
        this.currency = mapping.currency() == null ? country.currency() : mapping.currency();
        this.country = country;
        this.header = HeaderCells.names(header(rows, dialect));
        this.mapped = mapping.filled().map(ColumnMapping::column).collect(Collectors.toSet());
        this.keys = new RowKeys(mapping.object());
        this.sides = new SideRows(header);
        this.next = rows.nextFilled();
    }

    /**
     * @param country whose telephone and tax numbers the rows hold that name no country, and whose days the times mean
     * @throws IllegalArgumentException if the mapping still has questions
     */
    public static RowReader open(FileSource source, Dialect dialect, Mapping mapping, Country country)
            throws IOException {
        if (!mapping.questions().isEmpty()) {
            throw new IllegalArgumentException("The mapping leaves open: " + mapping.questions());
        }
        return new RowReader(Rows.open(source, dialect), dialect, mapping, country);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReadRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = rows.nextFilled();
        return read(row);
    }

    /** Goes on behind rows that were dealt with. Only those whose keys are numbered have to be understood again. */
    public void skip(int count) {
        for (int i = 0; i < count && next != null; i++) {
            if (isNumbered(next)) {
                read(next);
            }
            next = rows.nextFilled();
        }
    }

    private boolean isNumbered(Rows.Row row) {
        return mapping.object() == ImportObject.DEAL
                && mapping.of(TargetField.DEAL_EXTERNAL_ID)
                        .filter(column -> column.column() < row.cells().size()
                                && !row.cells().get(column.column()).isBlank())
                        .isEmpty();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private ReadRow read(Rows.Row row) {
        var side = sides.of(row.cells());
        if (side != null) {
            return RowAssembly.aside(row, side);
        }
        var assembly = new RowAssembly(row);
        if (row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            assembly.problem(ProblemCode.TOO_MANY_CELLS, String.valueOf(header.size()));
        }
        for (int i = 0; i < header.size(); i++) {
            if (!mapped.contains(i)) {
                assembly.keep(header.get(i), i);
            }
        }
        var context = context(assembly);
        for (var column : mapping.columns()) {
            assembly.read(column, text(column, assembly), context.styled(column.numberStyle(), column.dateStyle()));
        }
        for (var column : mapping.own()) {
            assembly.readOwn(column, context.styled(column.numberStyle(), column.dateStyle()));
        }
        return assembly.finish(mapping, keys);
    }

    private CellContext context(RowAssembly assembly) {
        var city = of(assembly, TargetField.COMPANY_CITY, TargetField.PERSON_CITY);
        var ownCountry =
                CountryCell.code(of(assembly, TargetField.COMPANY_COUNTRY)).orElse(country.code());
        var ownCurrency =
                MoneyText.currency(of(assembly, TargetField.DEAL_CURRENCY)).filter(code -> !code.isEmpty());
        return new CellContext(
                NumberStyle.PLAIN, DateStyle.ISO, ownCurrency.orElse(currency), ownCountry, city, country.timeZone());
    }

    /** What the row says in the first of the fields that is mapped. */
    private String of(RowAssembly assembly, TargetField... fields) {
        for (var field : fields) {
            var column = mapping.of(field);
            if (column.isPresent()) {
                return text(column.get(), assembly);
            }
        }
        return "";
    }

    private String text(ColumnMapping<TargetField> column, RowAssembly assembly) {
        return mapping.replaced(column.field(), CellReader.clean(assembly.cell(column.column())));
    }

    private static List<String> header(Rows rows, Dialect dialect) {
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.number() == dialect.headerRow()) {
                return row.cells();
            }
        }
        return List.of();
    }
}
