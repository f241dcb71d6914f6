package co.cantera.exports.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A table as text, the way the spreadsheets of a region open it without asking: decimal sign, delimiter, and a mark for UTF-8. */
public final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CsvWriter writer;
    private final char decimal;
    private final ZoneId zone;

    public CsvTable(OutputStream out, Locale region, ZoneId zone, List<String> heads) throws IOException {
        Writer text = new OutputStreamWriter(out, UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.decimal = DecimalFormatSymbols.getInstance(region).getDecimalSeparator();
        this.zone = zone;
        this.writer = CsvWriter.builder()
                .fieldSeparator(decimal == ',' ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        writer.writeRecord(heads);
    }

    @Override
    public void row(List<Cell> cells) {
        writer.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> "";
            case Cell.Text(var value) -> SafeText.of(value);
            case Cell.Decimal(var value) ->
                value.stripTrailingZeros().toPlainString().replace('.', decimal);
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> MOMENT.format(value.atZoneSameInstant(zone));
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
