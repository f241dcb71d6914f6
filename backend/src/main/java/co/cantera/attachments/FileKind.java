package co.cantera.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** What a file is, by its content and not by what it is called. */
final class FileKind {

    private static final Tika TIKA = new Tika();
    private static final int LONGEST = 100;
    private static final int LONGEST_NAME = 200;
    /** Programs, which nobody needs at a record. */
    private static final List<String> REFUSED = List.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-mach-o",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/javascript",
            "text/javascript",
            "application/x-ms-shortcut");

    private static final Pattern REFUSED_NAME = Pattern.compile(
            ".*\\.(exe|dll|com|scr|pif|bat|cmd|msi|ps1|vbs|vbe|js|jse|wsf|hta|jar|apk|lnk|sh|app|dmg)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private FileKind() {}

    static String of(InputStream content, String name) throws IOException {
        String type = TIKA.detect(content, name);
        return type.length() > LONGEST ? "application/octet-stream" : type;
    }

    static boolean isRefused(String mediaType, String name) {
        return REFUSED.stream().anyMatch(mediaType::startsWith)
                || REFUSED_NAME.matcher(name).matches();
    }

    /** The name without folders and what cannot be seen, never too long to keep its ending. */
    static String plainName(String name) {
        String bare = UNSEEN.matcher(FOLDERS.matcher(name).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (bare.isEmpty()) {
            return "archivo";
        }
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
    }
}
