package co.cantera.imports;

import co.cantera.imports.files.Conversion;
import co.cantera.imports.files.Converted;
import co.cantera.imports.files.FileProblem;
import co.cantera.imports.files.FileSource;
import co.cantera.imports.files.Inspection;
import co.cantera.imports.files.Inspector;
import co.cantera.imports.matching.ObjectGuess;
import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.text.Texts;
import co.cantera.shared.upkeep.Retention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in files that are to be imported. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final Imports imports;
    private final FileStore files;
    private final ImportProperties properties;
    private final Retention kept;
    private final TransactionTemplate transaction;

    Uploads(
            Imports imports,
            FileStore files,
            ImportProperties properties,
            Retention kept,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.properties = properties;
        this.kept = kept;
        this.transaction = transaction;
    }

    /** What became of a file. */
    sealed interface Outcome {

        record Taken(ImportId id) implements Outcome {}

        record Refused(UploadProblem problem) implements Outcome {}
    }

    /** Looks at a file, and keeps it when it can be read. */
    Outcome take(String name, FileSource file) throws IOException {
        return switch (Conversion.of(file)) {
            case Converted.Refused(FileProblem problem) -> refused(problem);
            case Converted.Unneeded() -> takeTable(name, file, List.of());
            case Converted.Sheets sheets -> {
                try (sheets) {
                    yield takeTable(
                            name,
                            sheets.sheets().get(sheets.largest()).source(),
                            sheets.named() ? sheets.sheets() : List.of());
                }
            }
        };
    }

    /** @param sheets all among which there is a choice */
    private Outcome takeTable(String name, FileSource table, List<Converted.Sheet> sheets) throws IOException {
        return switch (Inspector.inspect(table)) {
            case Inspection.Refused(FileProblem problem) -> refused(problem);
            case Inspection.Readable readable ->
                ObjectGuess.of(readable.columns()) instanceof ObjectGuess.NotOffered(String object)
                        ? refused("NOT_OFFERED", "imports.object.notOffered." + object)
                        : keep(name, table, readable, sheets);
        };
    }

    private Outcome keep(String name, FileSource table, Inspection.Readable readable, List<Converted.Sheet> sheets)
            throws IOException {
        Optional<byte[]> hash = put(table);
        List<ImportSheet> kept = new ArrayList<>();
        for (Converted.Sheet sheet : sheets) {
            Optional<byte[]> each = hash.isEmpty() ? hash : put(sheet.source());
            each.ifPresent(bytes -> kept.add(ImportSheet.of(sheet, bytes)));
        }
        if (hash.isEmpty() || kept.size() < sheets.size()) {
            return refused(
                    "QUOTA",
                    "imports.quota",
                    properties.quota().toMegabytes(),
                    this.kept.imports().toDays());
        }
        return new Outcome.Taken(transaction.execute(tx -> imports.add(plain(name), hash.get(), readable, kept)));
    }

    private Optional<byte[]> put(FileSource table) throws IOException {
        return files.put(table.open(), properties.quota().toBytes());
    }

    private static Outcome refused(FileProblem problem) {
        return refused(
                problem.code().name(),
                "imports.file." + problem.code(),
                problem.arguments().toArray());
    }

    private static Outcome refused(String code, String key, Object... arguments) {
        return new Outcome.Refused(
                new UploadProblem(code, Texts.get("imports", Access.current().language(), key, arguments)));
    }

    /** The name without folders and what cannot be seen. */
    static String plain(String name) {
        String bare = CONTROLS.matcher(FOLDERS.matcher(name).replaceFirst(""))
                .replaceAll("")
                .strip();
        String known = bare.isEmpty() ? "import.csv" : bare;
        return known.length() <= LONGEST_NAME ? known : known.substring(known.length() - LONGEST_NAME);
    }
}
