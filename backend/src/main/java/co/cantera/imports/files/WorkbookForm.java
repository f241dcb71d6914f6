package co.cantera.imports.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import co.cantera.imports.files.FileProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Looks at a workbook before it is read: whether it can be, and whether it is as small as it says. */
final class WorkbookForm {

    /** What its parts may be together when they are unpacked. */
    static final long LARGEST = 256L << 20;

    /** The texts of all cells are held in memory. */
    static final long MOST_TEXTS = 40L << 20;

    private static final int MOST_PARTS = 5_000;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(UTF_16LE);

    private WorkbookForm() {}

    /** A file in the form of old workbooks, which also encrypted new ones have. */
    static Code ofOld(Path file) throws IOException {
        return contains(Files.readAllBytes(file), ENCRYPTED) ? Code.PROTECTED : Code.OLD_SPREADSHEET;
    }

    /** Why a packed workbook cannot be read, null when it can. Sizes are counted, not believed. */
    static @Nullable Code faultOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                return zip.getEntry("xl/workbook.bin") != null ? Code.OLD_SPREADSHEET : Code.OTHER_DOCUMENT;
            }
            return zip.size() <= MOST_PARTS && isSmall(zip) ? null : Code.UNPACKED_TOO_LARGE;
        } catch (ZipException e) {
            return Code.BROKEN;
        }
    }

    private static boolean isSmall(ZipFile zip) throws IOException {
        long left = LARGEST;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements() && left >= 0; ) {
            ZipEntry entry = all.nextElement();
            long size = size(zip, entry, left);
            if (entry.getName().endsWith("sharedStrings.xml") && size > MOST_TEXTS) {
                return false;
            }
            left -= size;
        }
        return left >= 0;
    }

    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
            return size;
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
