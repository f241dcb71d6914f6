package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTimesTest {

    @TempDir
    Path folder;

    @Test
    void tellWhatWasAddedChangedAndRemoved() throws Exception {
        Path same = file("same");
        Path changed = file("deep/changed");
        Path removed = file("removed");
        FileTimes before = times();

        Files.setLastModifiedTime(changed, FileTime.fromMillis(1));
        Files.delete(removed);
        Path added = file("deep/added");

        assertThat(times().changedSince(before))
                .containsExactlyInAnyOrder(changed, removed, added)
                .doesNotContain(same);
    }

    @Test
    void areEqualWhileNothingChanges() throws Exception {
        file("same");

        assertThat(times()).isEqualTo(times());
    }

    private FileTimes times() throws Exception {
        return FileTimes.of(List.of(folder, folder.resolveSibling("missing")));
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
