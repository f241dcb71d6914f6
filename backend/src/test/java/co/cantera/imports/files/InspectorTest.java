package co.cantera.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.files.ColumnProfile.Shape;
import co.cantera.imports.files.ColumnProfile.ValueCount;
import co.cantera.imports.files.FileProblem.Code;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectorTest {

    private static final String TABLE = "Compañía;Año;Nota\nPeñón;2026;\"uno; dos\"\nÑuñoa;2025;tres\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncoding(String charset) {
        var file = Files.readable(Files.of(TABLE, Charset.forName(charset)));
        assertThat(file.dialect().charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.columns()).extracting(ColumnProfile::header).containsExactly("Compañía", "Año", "Nota");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void doesNotTakeTheByteOrderMarkForText(String charset) {
        var file = Files.readable(Files.of("\uFEFF" + TABLE, Charset.forName(charset)));
        assertThat(file.dialect().byteOrderMark()).isPositive();
        assertThat(file.columns().getFirst().header()).isEqualTo("Compañía");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) {
        var text = "a;b;c\n\"1,5; 2|3\t4\";x;y\n2;x, y;z\n"
                .replace("2;x, y", "2;x")
                .replace(';', delimiter);
        assertThat(Files.readable(Files.of(text)).dialect().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void believesTheLineThatExcelWrites() {
        var file = Files.readable(Files.of("sep=;\na;b\n1,5;2,5\n"));
        assertThat(file.dialect()).isEqualTo(new Dialect(StandardCharsets.UTF_8, 0, ';', 2));
    }

    @Test
    void findsTheHeaderBelowTitlesAndBlankLines() {
        var file = Files.readable(Files.of("Informe de ventas;;;\n\n;;;\nEmpresa;NIT;Ciudad;Valor\nSol;1;Cali;5\n"));
        assertThat(file.dialect().headerRow()).isEqualTo(4);
        assertThat(file.rows()).isEqualTo(1);
    }

    @Test
    void tellsColumnsOfOneNameOrNoneApart() {
        var file = Files.readable(Files.of("Nombre,,Tel,Tel\na,b,c,d\n"));
        assertThat(file.columns()).extracting(ColumnProfile::header).containsExactly("Nombre", "B", "Tel", "Tel (2)");
    }

    @Test
    void readsTheSpreadsheetOfASpanishExcel() {
        var file = Files.readable(Files.of(
                "Nombre;Teléfono;Valor;Fecha de cierre\r\nCañón & Niño Ltda.;3105550142;2.750.000,25;28/2/2027\r\n",
                Charset.forName("windows-1252")));
        assertThat(file.columns().get(0).values()).containsExactly(new ValueCount("Cañón & Niño Ltda.", 1));
        assertThat(file.columns().get(2).numberStyle()).isEqualTo(NumberStyle.COMMA_DECIMAL);
        assertThat(file.columns().get(3).dateStyle()).isEqualTo(DateStyle.DAY_FIRST);
        assertThat(file.columns())
                .extracting(ColumnProfile::shape)
                .containsExactly(Shape.TEXT, Shape.NUMBER, Shape.NUMBER, Shape.DATE);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWithAReason(byte[] bytes, Code code) throws IOException {
        assertThat(Inspector.inspect(Files.of(bytes)))
                .isInstanceOfSatisfying(
                        Inspection.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(bytes(""), Code.EMPTY),
                Arguments.of(bytes("\n\n   \n"), Code.EMPTY),
                Arguments.of(bytes("a,b\n"), Code.NO_ROWS),
                Arguments.of(bytes("ana@b.example,310\nluz@b.example,311\n"), Code.NO_HEADER),
                Arguments.of(bytes("PK\u0003\u0004....[Content_Types].xml"), Code.SPREADSHEET),
                Arguments.of(bytes("PK\u0003\u0004....otra.txt"), Code.ARCHIVE),
                Arguments.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, Code.OLD_SPREADSHEET),
                Arguments.of(bytes("%PDF-1.7"), Code.PDF),
                Arguments.of(bytes("<html><table>"), Code.WEB_PAGE),
                Arguments.of(bytes("BEGIN:VCARD\nEND:VCARD"), Code.VCARD),
                Arguments.of(new byte[] {1, 0, 2, 3, 0, 0, 9, 7, 0, 4}, Code.BINARY),
                Arguments.of(bytes("\u0001\u0002\u0003\u0004abc"), Code.BINARY),
                Arguments.of(bytes("x,".repeat(Inspector.MOST_COLUMNS) + "x\n1\n"), Code.TOO_WIDE),
                Arguments.of(bytes("a,b\n" + "1,2\n".repeat(Inspector.MOST_ROWS + 1)), Code.TOO_LONG),
                Arguments.of(bytes("a,b\n1,2\n3,\"4\n5,6\n"), Code.UNCLOSED_QUOTE));
    }

    @Test
    void holdsNoMoreThanAFewValuesOfAColumn() {
        var text = new StringBuilder("id,tipo\n");
        for (int i = 0; i < 5000; i++) {
            text.append(i).append(",A").append(i % 2).append('\n');
        }
        var columns = Files.readable(Files.of(text.toString())).columns();
        assertThat(columns.get(0).values()).hasSize(ColumnProfiler.VALUES);
        assertThat(columns.get(0).moreValues()).isTrue();
        assertThat(columns.get(1).values()).containsExactly(new ValueCount("A0", 2500), new ValueCount("A1", 2500));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
