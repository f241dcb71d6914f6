package co.cantera.local;

import co.cantera.embedded.Progress;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The product as the last build left it. */
final class BuiltProduct implements Product {

    private final Checkout checkout;
    private final Instance instance;
    private final int port;
    private final Application application;

    BuiltProduct(Checkout checkout, Instance instance, int port, Progress progress) {
        this.checkout = checkout;
        this.instance = instance;
        this.port = port;
        application = new Application(instance, progress);
    }

    @Override
    public String build() throws IOException {
        return new ApplicationJar(checkout.application()).build();
    }

    @Override
    public void start(String databaseUrl) throws IOException {
        Path jar = new ApplicationJar(checkout.application()).extracted(instance.folder("application"));
        application.start(List.of("-jar", jar.toString()), new Environment(instance, port).application(databaseUrl));
    }

    @Override
    public void await() throws IOException {
        application.running().ifPresent(RunningProcess::await);
    }

    @Override
    public void stop() throws IOException {
        application.stop();
    }

    @Override
    public boolean isRunning() throws IOException {
        return application.running().isPresent();
    }
}
