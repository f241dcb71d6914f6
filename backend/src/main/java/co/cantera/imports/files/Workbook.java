package co.cantera.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.imports.files.Converted.Sheet;
import co.cantera.imports.files.FileProblem.Code;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Writes each sheet of a workbook into a table of text, row by row; rows keep their numbers. */
final class Workbook {

    private static final int MOST_SHEETS = 20;
    private static final int MOST_ROWS = Inspector.MOST_ROWS + 2_000;
    private static final int MOST_COLUMNS = Inspector.MOST_COLUMNS + 1;

    private final SheetCells cells;

    private Workbook(boolean from1904) {
        this.cells = new SheetCells(from1904);
    }

    /** What is broken within fails in ways of its own, all of which mean that it cannot be read. */
    static Converted convert(Path file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            var workbook = new Workbook(book.isDate1904());
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && sheets.size() < MOST_SHEETS) {
                    workbook.add(sheet, sheets);
                }
            }
        } catch (IOException | RuntimeException e) {
            sheets.forEach(Sheet::delete);
            return Conversion.refused(Code.BROKEN);
        }
        return sheets.isEmpty() ? Conversion.refused(Code.EMPTY) : new Converted.Sheets(List.copyOf(sheets), true);
    }

    private void add(org.dhatim.fastexcel.reader.Sheet sheet, List<Sheet> sheets) throws IOException {
        Path table = Files.createTempFile("sheet", ".csv");
        int rows = 0;
        try {
            rows = write(sheet, table);
        } finally {
            if (rows == 0) {
                Files.deleteIfExists(table);
            }
        }
        if (rows > 0) {
            sheets.add(new Sheet(sheet.getName(), rows, table));
        }
    }

    private int write(org.dhatim.fastexcel.reader.Sheet sheet, Path table) throws IOException {
        int rows = 0;
        try (var out = CsvWriter.builder().build(table, UTF_8);
                Stream<Row> all = sheet.openStream()) {
            int at = 0;
            for (var next = all.iterator(); next.hasNext() && rows <= MOST_ROWS; ) {
                Row row = next.next();
                List<String> texts = texts(row);
                if (!texts.isEmpty() && row.getRowNum() <= at + MOST_ROWS) {
                    for (at++; at < row.getRowNum(); at++) {
                        out.writeRecord("");
                    }
                    out.writeRecord(texts);
                    rows++;
                }
            }
        }
        return rows;
    }

    /** The texts up to the last cell that holds anything. */
    private List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : cells.text(cell));
            filled = texts.getLast().isBlank() ? filled : i + 1;
        }
        return texts.subList(0, filled);
    }
}
