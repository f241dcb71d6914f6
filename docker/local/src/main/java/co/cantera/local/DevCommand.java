package co.cantera.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code dev}: the services as ever, the product live from its sources. */
record DevCommand(Checkout checkout, Path data, int port) {

    static DevCommand parse(Checkout checkout, Options options) throws WrongUse {
        var command = new DevCommand(
                checkout,
                options.folder("--data", checkout.defaultData()),
                options.port("--port", StartCommand.DEFAULT_PORT));
        options.nothingElse();
        return command;
    }

    void run(ConsoleProgress progress) throws IOException {
        Optional<RunState> running = RunState.read(data);
        if (running.isPresent()) {
            if (running.get().isOf(port, LiveProduct.BUILD)) {
                throw new IOException("Cantera runs from its sources already: "
                        + running.get().url());
            }
            new HandOver(data).take(progress);
        }
        Instance instance = Instance.open(data);
        var product = new LiveProduct(checkout, instance, port, progress);
        new Launcher(checkout, instance, port, product, progress).run();
    }
}
