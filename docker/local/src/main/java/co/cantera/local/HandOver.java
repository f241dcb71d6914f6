package co.cantera.local;

import co.cantera.embedded.Progress;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the launcher of one build gives way to another one's: it ends with its product, and the services stay. */
record HandOver(Path data) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Ends the launcher that runs on the data folder, if there is one. */
    void take(Progress progress) throws IOException {
        Optional<RunningProcess> launcher = Launcher.running(data);
        if (launcher.isEmpty()) {
            return;
        }
        progress.report("another build is running: replacing it");
        Files.writeString(request(), "");
        try {
            launcher.get().stop(PATIENCE);
        } finally {
            Files.deleteIfExists(request());
        }
    }

    boolean isAsked() {
        return Files.exists(request());
    }

    private Path request() {
        return data.resolve("hand-over");
    }
}
