package co.cantera.imports.files;

import static co.cantera.imports.TestWorkbook.error;
import static co.cantera.imports.TestWorkbook.formula;
import static co.cantera.imports.TestWorkbook.number;
import static co.cantera.imports.TestWorkbook.texts;
import static co.cantera.imports.TestWorkbook.yes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.TestWorkbook;
import co.cantera.imports.files.FileProblem.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void writesDaysNumbersSharesAndWhatFormulasHadFound() throws IOException {
        var lines = lines(new TestWorkbook()
                .sheet(
                        "Negocios",
                        texts("Negocio", "Cierre", "Apertura", "Probabilidad", "Valor", "Total", "Falla", "Activo"),
                        "",
                        texts("Café")
                                + number(1, "46349", 1)
                                + number(2, "46349.5", 2)
                                + number(3, "0.35", 3)
                                + number(4, "1234567.125", 4)
                                + formula(5, "A1*2", "0.30000000000000004")
                                + error(6, "#N/A")
                                + yes(7))
                .bytes());
        assertThat(lines)
                .containsExactly(
                        "Negocio,Cierre,Apertura,Probabilidad,Valor,Total,Falla,Activo",
                        "",
                        "Café,2026-11-23,2026-11-23 12:00,35%,1234567.1250,0.3,#N/A,TRUE");
    }

    @Test
    void proposesTheLargestSheetAndLeavesOutEmptyOnes() throws IOException {
        var book = new TestWorkbook()
                .sheet("Portada", texts("Informe"))
                .sheet("Vacía")
                .sheet("Clientes", texts("Nombre"), texts("Uno"), texts("Dos"))
                .bytes();
        try (var sheets = (Converted.Sheets) Conversion.of(Files.of(book))) {
            assertThat(sheets.sheets()).extracting(Converted.Sheet::name).containsExactly("Portada", "Clientes");
            assertThat(sheets.largest()).isEqualTo(1);
            assertThat(sheets.named()).isTrue();
        }
    }

    /** Files that cannot be read, with what is said of them. */
    enum Bad {
        OLD_SPREADSHEET(OLE),
        PROTECTED(joined(OLE, "EncryptedPackage".getBytes(UTF_16LE))),
        BROKEN(Arrays.copyOf(
                new TestWorkbook().sheet("A", texts("Nombre"), texts("Uno")).bytes(), 700)),
        OTHER_DOCUMENT(TestWorkbook.zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8)))),
        UNPACKED_TOO_LARGE(new TestWorkbook()
                .sheet("A", texts("Nombre"), texts("Uno"))
                .part("xl/sharedStrings.xml", new byte[(int) WorkbookForm.MOST_TEXTS + 1])
                .bytes());

        private final byte[] content;

        Bad(byte[] content) {
            this.content = content;
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAWorkbookCannotBeRead(Bad bad) throws IOException {
        assertThat(Conversion.of(Files.of(bad.content))).isEqualTo(Conversion.refused(Code.valueOf(bad.name())));
    }

    @Test
    void refusesAWorkbookWhoseXmlIsABomb() throws IOException {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"0123456789\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                        + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>&c;&x;</t></is></c></row></sheetData></worksheet>";
        var book = new TestWorkbook()
                .sheet("A", texts("Nombre"))
                .part("xl/worksheets/sheet1.xml", bomb.getBytes(UTF_8))
                .bytes();
        assertThat(Conversion.of(Files.of(book))).isInstanceOf(Converted.Refused.class);
    }

    @Test
    void turnsAnAddressBookIntoPeopleWithTheirCompany() throws IOException {
        var card = """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Pe=C3=B1a;Luc=C3=ADa;;;
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Luc=C3=ADa Pe=C3=B1a
                ORG:Ferretería El Tornillo;Compras
                TITLE:Jefe de compras
                TEL;CELL:310 555 0101
                TEL;WORK:604 444 0202
                TEL;FAX:604 444 0303
                EMAIL;INTERNET:lucia@tornillo.example
                ADR;WORK:;;Calle 10 # 5-20;Medellín;Antioquia;;Colombia
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Bruno Díaz
                TEL;VALUE=uri;TYPE=cell:tel:+57-300-555-0404
                END:VCARD
                """;
        assertThat(lines(card.getBytes(UTF_8)))
                .containsExactly(
                        "Nombre completo,Nombres,Apellidos,Empresa,Cargo,Correo,Otros correos,Celular,Teléfono,Otros teléfonos,Ciudad,Dirección,Sitio web,Notas,Id externo",
                        "Lucía Peña,Lucía,Peña,Ferretería El Tornillo,Jefe de compras,lucia@tornillo.example,,310 555 0101,604 444 0202,,Medellín,Calle 10 # 5-20,,,",
                        "Bruno Díaz,,,,,,,+57-300-555-0404,,,,,,,");
    }

    @Test
    void leavesTextAsItIs() throws IOException {
        assertThat(Conversion.of(Files.of("Empresa;Ciudad\nUno;Cali\n", ISO_8859_1)))
                .isInstanceOf(Converted.Unneeded.class);
    }

    private static List<String> lines(byte[] file) throws IOException {
        var converted = Conversion.of(Files.of(file));
        assertThat(converted).isInstanceOf(Converted.Sheets.class);
        try (var sheets = (Converted.Sheets) converted) {
            Path table = sheets.sheets().get(sheets.largest()).file();
            return java.nio.file.Files.readAllLines(table);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
