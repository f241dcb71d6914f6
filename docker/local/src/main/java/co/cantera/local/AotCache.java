package co.cantera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What one start of a build teaches the JVM, so that the next ones take half the time. It lies beside the build's jar and goes with it. A
 * cache that is missing, broken or of another build or JVM is left aside by the JVM itself, so it never stops a start.
 */
record AotCache(Path file) {

    static AotCache of(Path jar) {
        return new AotCache(jar.resolveSibling("application.aot"));
    }

    /** To start with the cache, or as if there were none. */
    List<String> use() {
        return List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off");
    }

    /** To make the cache in a process that ends before it would serve anybody. */
    List<String> train() throws IOException {
        Files.deleteIfExists(unfinished());
        return List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot*=error", "-Dspring.context.exit=onRefresh");
    }

    /** Puts what was made in its place. */
    void finish() throws IOException {
        if (Files.exists(unfinished())) {
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    private Path unfinished() {
        return file.resolveSibling("application.aot.unfinished");
    }
}
