package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path build;

    @Test
    void startsWithoutACache() throws IOException {
        assertThat(exitCode(cache().use())).isZero();
    }

    @Test
    void startsWithABrokenCache() throws IOException {
        Files.write(cache().file(), new byte[100_000]);

        assertThat(exitCode(cache().use())).isZero();
    }

    @Test
    void isThereOnceItIsFinished() throws IOException {
        assertThat(exitCode(cache().train())).isZero();
        assertThat(cache().exists()).isFalse();

        cache().finish();

        assertThat(cache().exists()).isTrue();
        assertThat(exitCode(cache().use())).isZero();
    }

    private AotCache cache() {
        return AotCache.of(build.resolve("cantera.jar"));
    }

    private static int exitCode(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(Java.program()));
        command.addAll(options);
        command.add("-version");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.onExit().join().exitValue();
    }
}
