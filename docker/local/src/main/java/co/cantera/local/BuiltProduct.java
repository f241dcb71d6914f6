package co.cantera.local;

import co.cantera.embedded.Progress;
import co.cantera.embedded.RunningProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The product as the last build left it. */
final class BuiltProduct implements Product {

    private final Checkout checkout;
    private final Instance instance;
    private final int port;
    private final Progress progress;
    private final Application application;

    BuiltProduct(Checkout checkout, Instance instance, int port, Progress progress) {
        this.checkout = checkout;
        this.instance = instance;
        this.port = port;
        this.progress = progress;
        application = new Application(instance, progress);
    }

    @Override
    public String build() throws IOException {
        return new ApplicationJar(checkout.application()).build();
    }

    @Override
    public void start(String databaseUrl) throws IOException {
        Path jar = new ApplicationJar(checkout.application()).extracted(instance.folder("application"));
        AotCache cache = AotCache.of(jar);
        Map<String, String> environment = new Environment(instance, port).application(databaseUrl);
        application.start(program(cache.use(), jar), environment);
        if (!cache.exists()) {
            Thread.ofPlatform().daemon().start(() -> prepareNextStart(cache, jar, environment));
        }
    }

    private void prepareNextStart(AotCache cache, Path jar, Map<String, String> environment) {
        try {
            if (application.train(program(cache.train(), jar), environment)) {
                cache.finish();
            }
        } catch (IOException e) {
            progress.report("the next start will not be faster: " + e.getMessage());
        }
    }

    private static List<String> program(List<String> options, Path jar) {
        return Stream.concat(options.stream(), Stream.of("-jar", jar.toString()))
                .toList();
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
