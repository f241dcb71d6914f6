package co.cantera.local;

import co.cantera.embedded.Pause;
import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A launcher in the background; its output is shown until the instance is ready. */
record DetachedLauncher(Checkout checkout, Path data, int port) {

    private static final Duration POLL = Duration.ofMillis(200);

    void start() throws IOException {
        Path log = Instance.open(data).log("launcher");
        Files.createDirectories(log.resolveSibling("."));
        Files.deleteIfExists(log);
        RunningProcess launcher = new ProcessStart(command(), Map.of(), data.resolve("launcher.process"), log).start();
        try (var output = new RandomAccessFile(log.toFile(), "r")) {
            boolean over = false;
            while (!over) {
                over = !launcher.isAlive() || RunState.read(data).isPresent();
                copy(output);
                Pause.of(POLL);
            }
        }
        if (!launcher.isAlive()) {
            throw new IOException("Cantera could not start");
        }
    }

    private List<String> command() {
        return List.of(
                Java.program(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-Dcantera.checkout=" + checkout.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Commands.class.getName(),
                "start",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
    }

    private static void copy(RandomAccessFile output) throws IOException {
        byte[] news = new byte[(int) (output.length() - output.getFilePointer())];
        output.readFully(news);
        System.out.writeBytes(news);
        System.out.flush();
    }
}
