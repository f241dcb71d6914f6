package co.cantera.local;

import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks after an instance for as long as it runs: starts its services and the product, waits, and stops them in the
 * opposite order when it is told to end.
 */
final class Launcher {

    private static final long STARTER_PATIENCE_MILLIS = 10_000;

    private final Checkout checkout;
    private final Instance instance;
    private final int port;
    private final ConsoleProgress progress;
    private final Services services;
    private final Product product;
    private volatile boolean stopping;

    Launcher(Checkout checkout, Instance instance, int port, Product product, ConsoleProgress progress) {
        this.checkout = checkout;
        this.instance = instance;
        this.port = port;
        this.progress = progress;
        services = new Services(instance, progress);
        this.product = product;
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
            boolean orphans = product.isRunning() || services.isAnyRunning();
            if (!orphans) {
                instance.renewTakenPorts();
                Application.requireFree(port);
            }
            Thread starter = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starter)));
            start();
            product.await();
            if (!stopping) {
                throw new IOException("It ended by itself; see " + instance.folder("log"));
            }
        } catch (IOException e) {
            if (!stopping) {
                throw e;
            }
        }
    }

    private void start() throws IOException {
        String databaseUrl = services.start(checkout, port);
        product.start(databaseUrl);
        var state = RunState.of(instance, port, product.build());
        System.out.print(new ReadyMessage(state, SignIn.of(state)).text());
        System.out.flush();
        state.write(instance.data());
    }

    private void stop(Thread starter) {
        stopping = true;
        try {
            starter.interrupt();
            RunState.remove(instance.data());
            product.stop();
            starter.join(STARTER_PATIENCE_MILLIS);
            product.stop();
            if (new HandOver(instance.data()).isAsked()) {
                progress.report("another build takes over");
            } else {
                services.stop();
            }
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
