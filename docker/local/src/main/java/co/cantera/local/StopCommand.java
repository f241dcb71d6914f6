package co.cantera.local;

import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** {@code stop}: whatever runs of an instance, also what a killed launcher left behind. */
record StopCommand(Path data) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static StopCommand parse(Checkout checkout, Options options) throws WrongUse {
        var command = new StopCommand(options.folder("--data", checkout.defaultData()));
        options.nothingElse();
        return command;
    }

    void run(ConsoleProgress progress) throws IOException {
        if (!stop(progress)) {
            System.out.println("Cantera is not running in " + data);
        }
    }

    /** Whether there was anything to stop. */
    boolean stop(ConsoleProgress progress) throws IOException {
        if (!Instance.isAt(data)) {
            return false;
        }
        Instance instance = Instance.open(data);
        var application = new Application(instance, progress);
        var frontEnd = new FrontEnd(instance, progress);
        var services = new Services(instance, progress);
        Optional<RunningProcess> launcher = Launcher.running(data);
        boolean any = launcher.isPresent()
                || application.running().isPresent()
                || frontEnd.running().isPresent()
                || services.isAnyRunning();
        if (launcher.isPresent()) {
            progress.report("stopping Cantera");
            launcher.get().stop(PATIENCE);
        }
        frontEnd.stop();
        application.stop();
        services.stop();
        RunState.remove(data);
        if (any) {
            progress.report("stopped");
        }
        return any;
    }
}
