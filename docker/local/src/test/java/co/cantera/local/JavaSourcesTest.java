package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourcesTest {

    @TempDir
    Path folder;

    @Test
    void leaveNoClassOfARemovedSource() throws Exception {
        Path removed = source("Removed", "class Removed {}");
        source("Kept", "class Kept {}");
        assertThat(compile()).isEmpty();

        Files.delete(removed);

        assertThat(compile()).isEmpty();
        assertThat(folder.resolve("classes")).isDirectoryContaining("glob:**/Kept.class");
        assertThat(folder.resolve("classes")).isDirectoryNotContaining("glob:**/Removed.class");
    }

    @Test
    void sayWhereWhatIsWrong() throws Exception {
        Path wrong = source("Wrong", "class Wrong {\n    Missing missing;\n}");

        assertThat(compile()).containsExactly(wrong + ":2: cannot find symbol");
    }

    private List<String> compile() throws Exception {
        return new JavaSources(List.of(folder.resolve("java")), List.of()).compile(folder.resolve("classes"));
    }

    private Path source(String name, String text) throws Exception {
        Path file = folder.resolve("java").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
