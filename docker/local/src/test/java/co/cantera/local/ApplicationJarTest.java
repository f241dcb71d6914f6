package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationJarTest {

    @TempDir
    Path folder;

    @Test
    void isTheSameBuildWhenItHoldsTheSame() throws Exception {
        ApplicationJar first = jar("first.jar", "text");
        ApplicationJar again = jar("again.jar", "text");
        Files.setLastModifiedTime(again.jar(), FileTime.fromMillis(1));

        assertThat(again.build()).isEqualTo(first.build());
        assertThat(jar("changed.jar", "other").build()).isNotEqualTo(first.build());
    }

    private ApplicationJar jar(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("entry"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ApplicationJar(file);
    }
}
