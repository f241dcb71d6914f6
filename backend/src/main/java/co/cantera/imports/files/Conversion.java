package co.cantera.imports.files;

import co.cantera.imports.files.FileProblem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;

/** Turns workbooks and address books into tables of text, which all that follows reads. */
public final class Conversion {

    private static final int HEAD = 1024;

    /** Workbooks hold their texts in memory while they are read: one after the other. */
    private static final Semaphore ONE = new Semaphore(1, true);

    private Conversion() {}

    public static Converted of(FileSource source) throws IOException {
        byte[] head;
        try (var in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        Code form = FileForm.of(head);
        if (form == Code.VCARD) {
            return AddressBook.convert(source);
        }
        return form == Code.SPREADSHEET || form == Code.OLD_SPREADSHEET
                ? workbook(source, form)
                : new Converted.Unneeded();
    }

    private static Converted workbook(FileSource source, Code form) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (var in = source.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            Code fault = form == Code.SPREADSHEET ? WorkbookForm.faultOf(copy) : WorkbookForm.ofOld(copy);
            return fault == null ? alone(copy) : refused(fault);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Converted alone(Path workbook) throws IOException {
        ONE.acquireUninterruptibly();
        try {
            return Workbook.convert(workbook);
        } finally {
            ONE.release();
        }
    }

    static Converted.Refused refused(Code code, Object... arguments) {
        return new Converted.Refused(FileProblem.of(code, arguments));
    }
}
