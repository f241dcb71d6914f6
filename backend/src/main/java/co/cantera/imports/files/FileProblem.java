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
        SPREADSHEET,
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
