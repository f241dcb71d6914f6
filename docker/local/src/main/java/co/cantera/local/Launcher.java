package co.cantera.local;

import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks after an instance for as long as it runs: starts its services and the application, waits, and stops them in
 * the opposite order when it is told to end.
 */
final class Launcher {

    private static final long STARTER_PATIENCE_MILLIS = 10_000;

    private final Checkout checkout;
    private final Instance instance;
    private final int port;
    private final ConsoleProgress progress;
    private final Services services;
    private final Application application;
    private volatile boolean stopping;

    Launcher(Checkout checkout, Instance instance, int port, ConsoleProgress progress) {
        this.checkout = checkout;
        this.instance = instance;
        this.port = port;
        this.progress = progress;
        services = new Services(instance, progress);
        application = new Application(instance, progress);
    }

    /** The launcher of a data folder, if one is alive. */
    static Optional<RunningProcess> running(Path data) throws IOException {
        return RunningProcess.find(record(data));
    }

    /** Returns when the instance has been stopped; fails when it could not start or the application ended by itself. */
    void run() throws IOException {
        try (var _ = InstanceLock.take(instance.data())) {
            RunState.remove(instance.data());
            RunningProcess.current(record(instance.data()));
            boolean orphans = application.isRunning() || services.isAnyRunning();
            if (!orphans) {
                instance.renewTakenPorts();
                Application.requireFree(port);
            }
            Thread starter = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter)));
            RunningProcess started = start();
            started.await();
            if (!stopping) {
                throw new IOException("The application ended by itself; see " + instance.log("application"));
            }
        } catch (IOException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    private RunningProcess start() throws IOException {
        String databaseUrl = services.start(checkout, port);
        RunningProcess started = application.start(checkout.application(), port, databaseUrl);
        var state = RunState.of(instance, port);
        System.out.print(new ReadyMessage(state, SignIn.of(state)).text());
        System.out.flush();
        state.write(instance.data());
        Thread.ofVirtual().start(() -> prepareNextStart(databaseUrl));
        return started;
    }

    private void prepareNextStart(String databaseUrl) {
        try {
            application.prepareNextStart(checkout.application(), port, databaseUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Thread starter) {
        stopping = true;
        try {
            starter.interrupt();
            RunState.remove(instance.data());
            application.stop();
            starter.join(STARTER_PATIENCE_MILLIS);
            application.stop();
            services.stop();
        } catch (IOException e) {
            progress.report("could not stop everything: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path record(Path data) {
        return data.resolve("launcher.process");
    }
}
