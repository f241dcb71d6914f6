package co.cantera.exports;

import static java.util.Objects.requireNonNull;

import co.cantera.directory.Person;
import co.cantera.exports.tables.Cell;
import co.cantera.exports.tables.CsvTable;
import co.cantera.exports.tables.Table;
import co.cantera.exports.tables.XlsxTable;
import co.cantera.members.TenantProfile;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a list page by page, each read and put into cells in a transaction of its own, so that neither memory nor database is held for
 * long. What a record points to is read only when a cell needs it, so that no cell is made outside of its transaction.
 */
@Component
class ExportWriter {

    private static final int ROWS = 500;

    private final Sheets sheets;
    private final TenantProfiles tenants;
    private final TransactionTemplate transaction;

    ExportWriter(Sheets sheets, TenantProfiles tenants, PlatformTransactionManager transactions) {
        this.sheets = sheets;
        this.tenants = tenants;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    private interface Sink<T> {
        void take(T row) throws IOException;
    }

    /** @param progress is told how many rows are written, after each page */
    void write(ExportRow row, OutputStream out, IntConsumer progress) throws IOException {
        switch (row.format()) {
            case CSV, XLSX ->
                table(
                        row,
                        requireNonNull(
                                transaction.execute(_ -> sheets.of(row.request().list(), row.language()))),
                        out,
                        progress);
            case VCARD -> contacts(row, out, progress);
        }
    }

    private void contacts(ExportRow row, OutputStream out, IntConsumer progress) throws IOException {
        try (AddressBook book = new AddressBook(out)) {
            Sheet<Person> people = requireNonNull(transaction.execute(
                    _ -> sheets.of(requireNonNull(row.request().list().people()), row.language())));
            rows(people, Set.of(), person -> person, book::add, progress);
        }
    }

    private <T> void table(ExportRow row, Sheet<T> sheet, OutputStream out, IntConsumer progress) throws IOException {
        List<SheetColumn<T>> columns = sheet.only(row.request().columns());
        Set<String> fields = new HashSet<>(row.request().columns());
        if (fields.removeIf(CustomFields::isPath)) {
            fields.add(CustomFields.PATH);
        }
        try (Table table = open(row, columns, out)) {
            rows(sheet, fields, record -> cells(columns, record), table::row, progress);
        }
    }

    private static <T> List<Cell> cells(List<SheetColumn<T>> columns, T record) {
        return columns.stream()
                .flatMap(column -> column.parts().stream())
                .map(part -> part.getValue().apply(record))
                .toList();
    }

    private <T> Table open(ExportRow row, List<SheetColumn<T>> columns, OutputStream out) throws IOException {
        TenantProfile tenant = requireNonNull(transaction.execute(_ -> tenants.current()));
        List<String> heads = columns.stream()
                .flatMap(column -> column.heads(row.language()).stream())
                .toList();
        return row.format() == ExportFormat.CSV
                ? new CsvTable(out, Locale.forLanguageTag(tenant.region()), tenant.zone(), heads)
                : new XlsxTable(out, text(row, "file." + row.object()), tenant.zone(), heads);
    }

    private static String text(ExportRow row, String key) {
        return Texts.get("exports", row.language(), key);
    }

    /** @param shape makes of a record what is written of it, within the transaction that read it */
    private <T, R> void rows(
            Sheet<T> sheet, Set<String> fields, Function<T, R> shape, Sink<R> sink, IntConsumer progress)
            throws IOException {
        int written = 0;
        Cursor after = null;
        boolean more = true;
        while (more) {
            Connection<R> page = page(sheet, fields, shape, after);
            for (var edge : page.edges()) {
                sink.take(edge.node());
            }
            written += page.edges().size();
            progress.accept(written);
            more = page.pageInfo().hasNextPage();
            after = more ? page.edges().getLast().place() : null;
        }
    }

    private <T, R> Connection<R> page(
            Sheet<T> sheet, Set<String> fields, Function<T, R> shape, @Nullable Cursor after) {
        return requireNonNull(transaction.execute(
                _ -> sheet.source().page(new PageRequest(ROWS, after), fields).map(shape)));
    }
}
