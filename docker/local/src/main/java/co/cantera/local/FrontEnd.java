package co.cantera.local;

import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.Progress;
import co.cantera.embedded.Readiness;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vite's dev server: it answers on the one address and asks the application for what is no file of the front end. */
final class FrontEnd {

    private static final Duration POLL = Duration.ofMillis(300);
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Instance instance;
    private final Progress progress;

    FrontEnd(Instance instance, Progress progress) {
        this.instance = instance;
        this.progress = progress;
    }

    void start(Path folder, int port) throws IOException {
        stop();
        Application.requireFree(port);
        progress.report("starting Vite");
        var start = new ProcessStart(
                List.of(
                        "node",
                        folder.resolve("node_modules/vite/bin/vite.js").toString(),
                        "--config",
                        folder.resolve("vite.dev.config.ts").toString(),
                        "--port",
                        Integer.toString(port)),
                Map.of("CANTERA_APPLICATION", "http://127.0.0.1:" + instance.port(InnerPort.APPLICATION)),
                record(),
                instance.log("vite"));
        var ready = new Readiness(URI.create("http://127.0.0.1:%d/@vite/client".formatted(port)), POLL, START_LIMIT);
        ready.await(start.start(), "Vite", start.log());
    }

    Optional<RunningProcess> running() throws IOException {
        return RunningProcess.find(record());
    }

    void stop() throws IOException {
        Optional<RunningProcess> running = running();
        if (running.isPresent()) {
            progress.report("stopping Vite");
            running.get().stop(STOP_LIMIT);
        }
    }

    private Path record() {
        return instance.folder("vite.process");
    }
}
