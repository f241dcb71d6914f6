package co.cantera.imports.files;

import java.util.List;

/**
 * Why a file cannot be imported as it is.
 *
 * @param arguments what its message says besides
 */
public record FileProblem(Code code, List<String> arguments) {

    /** The names are stable: messages and stored reports use them. */
    public enum Code {
        EMPTY,
        /** A header and nothing below it. */
        NO_ROWS,
        /** The first row holds values where the names of the columns should be. */
        NO_HEADER,
        /** A workbook of today's form, where only text is taken. */
        SPREADSHEET,
        /** A workbook in the form of old programs. */
        OLD_SPREADSHEET,
        /** A workbook that opens only with a password. */
        PROTECTED,
        /** A workbook that breaks off or holds what it must not. */
        BROKEN,
        /** A packed file that is too large once it is unpacked. */
        UNPACKED_TOO_LARGE,
        /** A text, a presentation or a workbook of another family of programs. */
        OTHER_DOCUMENT,
        WEB_PAGE,
        PDF,
        VCARD,
        ARCHIVE,
        BINARY,
        /** Arguments: columns found, columns allowed. */
        TOO_WIDE,
        /** Argument: rows allowed. */
        TOO_LONG,
        /** A quotation mark is opened and never closed. Argument: the row. */
        UNCLOSED_QUOTE
    }

    static FileProblem of(Code code, Object... arguments) {
        return new FileProblem(
                code, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
