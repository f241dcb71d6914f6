package co.cantera.imports;

import co.cantera.imports.files.Converted;
import java.util.HexFormat;

/**
 * A sheet of a workbook, kept as a table of its own.
 *
 * @param rows those that hold anything, the header among them
 * @param sha256 by which its file is found, in hexadecimal
 */
record ImportSheet(String name, int rows, String sha256) {

    static ImportSheet of(Converted.Sheet sheet, byte[] sha256) {
        return new ImportSheet(sheet.name(), sheet.rows(), HexFormat.of().formatHex(sha256));
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sha256);
    }
}
