package co.cantera.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.imports.files.FileProblem.Code;
import de.siegmar.fastcsv.writer.CsvWriter;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns an address book in the form vCard into a table of people, with the company of each. */
final class AddressBook {

    private static final int MOST_CARDS = Inspector.MOST_ROWS + 1;

    private AddressBook() {}

    static Converted convert(FileSource source) throws IOException {
        Path table = Files.createTempFile("cards", ".csv");
        Converted.Sheet sheet = new Converted.Sheet("", 0, table);
        boolean kept = false;
        try {
            int rows = write(source, table);
            kept = rows > 0;
            return kept
                    ? new Converted.Sheets(List.of(new Converted.Sheet("", rows + 1, table)), false)
                    : Conversion.refused(Code.NO_ROWS);
        } finally {
            if (!kept) {
                sheet.delete();
            }
        }
    }

    private static int write(FileSource source, Path table) throws IOException {
        int rows = 0;
        try (var in = source.open();
                var cards = new VCardReader(new InputStreamReader(in, charset(source)));
                var out = CsvWriter.builder().build(table, UTF_8)) {
            out.writeRecord(CardColumn.headers());
            for (VCard card = cards.readNext(); card != null && rows < MOST_CARDS; card = cards.readNext()) {
                List<String> cells = CardColumn.cells(card);
                if (!cells.stream().allMatch(String::isBlank)) {
                    out.writeRecord(cells);
                    rows++;
                }
            }
        }
        return rows;
    }

    private static Charset charset(FileSource source) throws IOException {
        var evidence = new Utf8Evidence();
        try (var in = source.open()) {
            evidence.read(in);
        }
        return evidence.isUtf8() ? StandardCharsets.UTF_8 : Encoding.WINDOWS;
    }
}
