package co.cantera.imports.files;

import co.cantera.imports.files.FileProblem.Code;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises files of other forms by how they begin. */
final class FileForm {

    private static final Map<String, Code> BEGINNINGS = beginnings();

    private FileForm() {}

    /** What the file is instead of rows of text, or {@code null}. */
    static @Nullable Code of(byte[] head) {
        if (head.length == 0) {
            return Code.EMPTY;
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return packed(text);
        }
        var start = text.stripLeading().toLowerCase(Locale.ROOT);
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> start.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Code packed(String text) {
        if (text.contains("mimetypeapplication/vnd.oasis")) {
            return Code.OTHER_DOCUMENT;
        }
        return text.contains("[Content_Types]") || text.contains("xl/") || text.contains("_rels/")
                ? Code.SPREADSHEET
                : Code.ARCHIVE;
    }

    private static Map<String, Code> beginnings() {
        var beginnings = new HashMap<String, Code>();
        beginnings.put("\u00d0\u00cf\u0011\u00e0".toLowerCase(Locale.ROOT), Code.OLD_SPREADSHEET);
        beginnings.put("\u001f\u008b", Code.ARCHIVE);
        beginnings.put("rar!", Code.ARCHIVE);
        beginnings.put("%pdf-", Code.PDF);
        beginnings.put("begin:vcard", Code.VCARD);
        for (var tag : new String[] {"<!doctype html", "<html", "<table", "<?xml"}) {
            beginnings.put(tag, Code.WEB_PAGE);
        }
        return Map.copyOf(beginnings);
    }
}
