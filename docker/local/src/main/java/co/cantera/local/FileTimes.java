package co.cantera.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files below some places with the time of their last change. */
record FileTimes(Map<Path, FileTime> files) {

    /** @param places folders or files; one that is missing has no files */
    static FileTimes of(List<Path> places) throws IOException {
        Map<Path, FileTime> files = new HashMap<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                collect(place, files);
            }
        }
        return new FileTimes(files);
    }

    private static void collect(Path place, Map<Path, FileTime> files) throws IOException {
        try (var found = Files.find(place, Integer.MAX_VALUE, (_, about) -> about.isRegularFile())) {
            for (Path file : (Iterable<Path>) found::iterator) {
                files.put(file, Files.getLastModifiedTime(file));
            }
        }
    }

    /** The files that were added, changed or removed. */
    Set<Path> changedSince(FileTimes before) {
        Set<Path> changed = new HashSet<>(before.files.keySet());
        changed.addAll(files.keySet());
        changed.removeIf(file -> {
            FileTime then = before.files.get(file);
            return then != null && then.equals(files.get(file));
        });
        return changed;
    }
}
