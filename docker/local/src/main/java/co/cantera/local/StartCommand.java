package co.cantera.local;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code start}: one instance, in the foreground or left behind. */
record StartCommand(Checkout checkout, Path data, int port, boolean fresh, boolean detach) {

    static final int DEFAULT_PORT = 8080;

    static StartCommand parse(Checkout checkout, Options options) throws WrongUse {
        var command = new StartCommand(
                checkout,
                options.folder("--data", checkout.defaultData()),
                options.port("--port", DEFAULT_PORT),
                options.flag("--fresh"),
                options.flag("--detach"));
        options.nothingElse();
        return command;
    }

    void run(ConsoleProgress progress) throws IOException {
        if (fresh && Files.exists(data)) {
            deleteData(progress);
        }
        Optional<RunState> running = RunState.read(data);
        if (running.isPresent()) {
            greet(running.get());
        } else if (detach) {
            new DetachedLauncher(checkout, data, port).start();
        } else {
            new Launcher(checkout, Instance.open(data), port, progress).run();
        }
    }

    private void greet(RunState running) throws IOException {
        if (running.port() != port) {
            throw new IOException("Cantera runs on port %d already: stop it first".formatted(running.port()));
        }
        System.out.print(new ReadyMessage(running, SignIn.of(running)).text());
    }

    private void deleteData(ConsoleProgress progress) throws IOException {
        if (!Instance.isAt(data)) {
            throw new IOException("%s holds no data of Cantera and is not deleted".formatted(data));
        }
        new StopCommand(data).stop(progress);
        progress.report("deleting " + data);
        Folders.delete(data);
    }
}
