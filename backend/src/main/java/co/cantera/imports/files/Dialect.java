package co.cantera.imports.files;

import java.nio.charset.Charset;

/**
 * How a file of rows is written. Quotation marks are always {@code "}, doubled inside.
 *
 * @param byteOrderMark bytes before the text
 * @param headerRow number of the row with the names of the columns, from 1, as a spreadsheet counts
 */
public record Dialect(Charset charset, int byteOrderMark, char delimiter, int headerRow) {}
