package co.cantera.exports.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a spreadsheet of one sheet. Rows that are written leave the memory; texts stand where they are, in no list of all texts. */
public final class XlsxTable implements Table {

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSHED = 200;
    private static final int WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int rows;

    public XlsxTable(OutputStream out, String name, ZoneId zone, List<String> heads) {
        this.book = new Workbook(out, "Cantera", "1.0");
        this.sheet = book.newWorksheet(name);
        this.zone = zone;
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        rows++;
        if (rows % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Empty() -> {}
            case Cell.Text(var value) -> {
                String text = SafeText.of(value);
                sheet.inlineString(rows, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
            }
            case Cell.Decimal(var value) -> {
                sheet.value(rows, column, value);
                sheet.style(rows, column).format("#,##0.00").set();
            }
            case Cell.Day(var value) -> {
                sheet.value(rows, column, value);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment(var value) -> {
                sheet.value(rows, column, value.atZoneSameInstant(zone).toLocalDateTime());
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
