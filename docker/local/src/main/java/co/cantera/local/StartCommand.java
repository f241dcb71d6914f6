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
        if (running.isPresent() && running.get().isOf(port, build())) {
            greet(running.get());
        } else {
            launch(running, progress);
        }
    }

    private String build() throws IOException {
        return new ApplicationJar(checkout.application()).build();
    }

    private void launch(Optional<RunState> running, ConsoleProgress progress) throws IOException {
        if (running.isPresent()) {
            new HandOver(data).take(progress);
        }
        if (detach) {
            new DetachedLauncher(checkout, data, port).start();
        } else {
            Instance instance = Instance.open(data);
            var product = new BuiltProduct(checkout, instance, port, progress);
            new Launcher(checkout, instance, port, product, progress).run();
        }
    }

    private void greet(RunState running) throws IOException {
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
