package co.cantera.imports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What became of a file that had to be turned into tables of text. */
public sealed interface Converted {

    /** It is text already, or nothing that could be turned into it. */
    record Unneeded() implements Converted {}

    /**
     * @param sheets those that hold anything, in their order
     * @param named whether a person can choose among them
     */
    record Sheets(List<Sheet> sheets, boolean named) implements Converted, AutoCloseable {

        /** The position of the one with the most rows. */
        public int largest() {
            int best = 0;
            for (int i = 1; i < sheets.size(); i++) {
                best = sheets.get(i).rows() > sheets.get(best).rows() ? i : best;
            }
            return best;
        }

        @Override
        public void close() {
            sheets.forEach(Sheet::delete);
        }
    }

    /** A file that cannot be read, and why. */
    record Refused(FileProblem problem) implements Converted {}

    /**
     * A table that lies in a file of its own, with commas, in UTF-8.
     *
     * @param rows those that hold anything, the header among them
     */
    record Sheet(String name, int rows, Path file) {

        public FileSource source() {
            return () -> Files.newInputStream(file);
        }

        void delete() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
