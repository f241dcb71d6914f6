package co.cantera.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, as spreadsheets write them. */
public final class TestWorkbook {

    /** Styles of cells, by their position: none, a built-in day, a day of Spanish, a share, thousands. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="dd&quot; de &quot;mmmm&quot; de &quot;yyyy;@"/>
            <numFmt numFmtId="165" formatCode="&quot;$&quot;\\ #,##0.00"/></numFmts>
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs>
            </styleSheet>""";

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>""";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, List<String>> sheets = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds a sheet; each row is what stands within its {@code row} element, or empty for none. */
    public TestWorkbook sheet(String name, String... rows) {
        sheets.put(name, List.of(rows));
        return this;
    }

    /** Adds any other part. */
    public TestWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public static String texts(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> texts[i].isEmpty()
                        ? ""
                        : "<c r=\"%s#\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column(i), texts[i]))
                .collect(Collectors.joining());
    }

    public static String number(int column, String number, int style) {
        return "<c r=\"%s#\" s=\"%d\"><v>%s</v></c>".formatted(column(column), style, number);
    }

    public static String formula(int column, String formula, String value) {
        return "<c r=\"%s#\"><f>%s</f><v>%s</v></c>".formatted(column(column), formula, value);
    }

    public static String error(int column, String error) {
        return "<c r=\"%s#\" t=\"e\"><v>%s</v></c>".formatted(column(column), error);
    }

    public static String yes(int column) {
        return "<c r=\"%s#\" t=\"b\"><v>1</v></c>".formatted(column(column));
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", xml(TYPES));
        all.put("xl/styles.xml", xml(STYLES));
        List<String> names = new ArrayList<>(sheets.keySet());
        all.put(
                "xl/workbook.xml",
                xml("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                        .formatted(
                                MAIN,
                                RELATION,
                                IntStream.range(0, names.size())
                                        .mapToObj(i -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
                                                .formatted(names.get(i), i + 1, i))
                                        .collect(Collectors.joining()))));
        all.put(
                "xl/_rels/workbook.xml.rels",
                xml(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                                .formatted(IntStream.range(0, names.size())
                                        .mapToObj(i ->
                                                "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                                        .formatted(i, RELATION, i + 1))
                                        .collect(Collectors.joining()))));
        for (int i = 0; i < names.size(); i++) {
            all.put("xl/worksheets/sheet" + (i + 1) + ".xml", xml(sheet(sheets.getOrDefault(names.get(i), List.of()))));
        }
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(List<String> rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                .formatted(
                        MAIN,
                        IntStream.range(0, rows.size())
                                .filter(i -> !rows.get(i).isEmpty())
                                .mapToObj(i -> "<row r=\"%d\">%s</row>"
                                        .formatted(i + 1, rows.get(i).replace("#\"", (i + 1) + "\"")))
                                .collect(Collectors.joining()));
    }

    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(UTF_8);
    }
}
