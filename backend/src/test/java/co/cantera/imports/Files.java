package co.cantera.imports;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import co.cantera.imports.files.FileSource;
import co.cantera.imports.files.Inspection;
import co.cantera.imports.files.Inspector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Files to import: written in the test, lying beside it, or of the shared data sets. */
public final class Files {

    private Files() {}

    public static FileSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    public static FileSource of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static FileSource of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    /** A file of {@code src/test/resources/imports}. */
    public static FileSource fixture(String name) {
        return () -> Objects.requireNonNull(Files.class.getResourceAsStream("/imports/" + name), name);
    }

    /** A file of the shared data sets, which are no part of the project; without them the test is skipped. */
    public static FileSource shared(String name) {
        var file = sharedFolder().resolve(name);
        return () -> java.nio.file.Files.newInputStream(file);
    }

    /** The folder of the shared data sets. Where CANTERA_SHARED names it, its absence is a failure. */
    public static Path sharedFolder() {
        var named = System.getenv("CANTERA_SHARED");
        var folder = named == null ? Path.of("..", "..", "shared") : Path.of(named);
        if (!java.nio.file.Files.isDirectory(folder)) {
            return named == null ? abort("No shared data sets here") : fail(folder + " is no folder");
        }
        return folder;
    }

    public static Inspection.Readable readable(FileSource source) {
        try {
            return switch (Inspector.inspect(source)) {
                case Inspection.Readable readable -> readable;
                case Inspection.Refused(var problem) -> throw new AssertionError("Refused: " + problem);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
