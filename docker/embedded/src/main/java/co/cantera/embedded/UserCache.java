package co.cantera.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Folders filled once per user and never changed afterwards, such as unpacked programs. */
public final class UserCache {

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filler {
        void fill(Path folder) throws IOException;
    }

    private static final Map<String, Object> LOCKS = new ConcurrentHashMap<>();

    private UserCache() {}

    /** The folder of this name; filled first if nobody has, also when several processes ask at once. */
    public static Path folder(String name, Filler filler) throws IOException {
        Path cache = root();
        Path ready = cache.resolve(name);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Files.createDirectories(cache);
        synchronized (LOCKS.computeIfAbsent(name, _ -> new Object())) {
            fillUnlessReady(cache, name, ready, filler);
        }
        return ready;
    }

    private static void fillUnlessReady(Path cache, String name, Path ready, Filler filler) throws IOException {
        try (var lockFile = new RandomAccessFile(cache.resolve(name + ".lock").toFile(), "rw");
                var _ = lockFile.getChannel().lock()) {
            if (!Files.isDirectory(ready)) {
                Path unfinished = cache.resolve(name + ".unfinished");
                Folders.delete(unfinished);
                Files.createDirectories(unfinished);
                filler.fill(unfinished);
                Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Path root() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path home =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        Path nearest = home;
        while (!Files.exists(nearest)) {
            nearest = nearest.resolveSibling(".").normalize().toAbsolutePath();
        }
        return (Files.isWritable(nearest) ? home : temporary()).resolve("cantera");
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "cache-" + System.getProperty("user.name"));
    }
}
