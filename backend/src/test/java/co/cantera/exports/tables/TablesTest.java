package co.cantera.exports.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class TablesTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @TempDir
    Path folder;

    private static final List<Cell> ROW = List.of(
            Cell.of("Ñandú; S.A.S."),
            Cell.of(new BigDecimal("1234567.8900")),
            Cell.of(LocalDate.of(2026, 11, 25)),
            Cell.of(OffsetDateTime.parse("2026-11-26T02:30:00Z")),
            Cell.EMPTY);

    @Test
    void writesTextAsSpreadsheetsOfColombiaReadIt() throws IOException {
        assertThat(csv("es-CO")).isEqualTo("""
                        \uFEFFNombre;Valor\r
                        "Ñandú; S.A.S.";1234567,89;2026-11-25;2026-11-25 21:30;\r
                        """);
    }

    @Test
    void writesTextAsSpreadsheetsOfMexicoReadIt() throws IOException {
        assertThat(csv("es-MX")).contains("Nombre,Valor", "Ñandú; S.A.S.,1234567.89,2026-11-25");
    }

    private static String csv(String region) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out, Locale.forLanguageTag(region), BOGOTA, List.of("Nombre", "Valor"))) {
            table.row(ROW);
        }
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1"})
    void leavesNoTextThatIsAFormula(String text) {
        assertThat(SafeText.of(text)).startsWith("'");
    }

    @Test
    void leavesOtherTextsAlone() {
        assertThat(List.of("a=b", "", "Peña & Cía. -norte-"))
                .allSatisfy(text -> assertThat(SafeText.of(text)).isEqualTo(text));
    }

    @Test
    void writesNumbersAndDaysOfASpreadsheetAsSuch() throws Exception {
        var out = new ByteArrayOutputStream();
        try (Table table =
                new XlsxTable(out, "Negocios", BOGOTA, List.of("Nombre", "Valor", "Día", "Creado", "Nota"))) {
            table.row(ROW);
            table.row(List.of(Cell.of("=HYPERLINK(\"http://x\")")));
        }
        Element sheet = sheet(out.toByteArray());
        assertThat(sheet.getTextContent()).contains("Ñandú; S.A.S.", "1234567.89", "46351", "'=HYPERLINK");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void needsNoMemoryForTheRowsThatAreWritten() throws IOException {
        String text = "x".repeat(1_000);
        try (Table table = new XlsxTable(OutputStream.nullOutputStream(), "Largo", BOGOTA, List.of("Texto"))) {
            long before = used();
            for (int i = 0; i < 100_000; i++) {
                table.row(List.of(Cell.of(text + i)));
            }
            long after = used();
            assertThat(after - before).isLessThan(20_000_000);
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Read by its directory, as spreadsheets do: the parts were written without knowing their length. */
    private Element sheet(byte[] file) throws Exception {
        Path path = Files.write(folder.resolve("table.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .getDocumentElement();
        }
    }
}
