package co.cantera.local;

import java.io.IOException;
import java.nio.file.Path;

/** {@code dev}: the services as ever, the application from its sources by Maven in the foreground. */
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
        Instance instance = Instance.open(data);
        var services = new Services(instance, progress);
        try (var _ = InstanceLock.take(data)) {
            new Application(instance, progress).stop();
            Application.requireFree(port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(services, progress)));
            String databaseUrl = services.start(checkout, port);
            progress.report("running the application from its sources at http://localhost:" + port);
            progress.report("the demo password is " + instance.secret(Secret.DEMO));
            runMaven(new Environment(instance, port), databaseUrl);
        }
    }

    private void runMaven(Environment environment, String databaseUrl) throws IOException {
        Path pom = checkout.root().resolve("pom.xml");
        var maven = new ProcessBuilder(
                        "mvn", "-q", "-f", pom.toString(), "-pl", "backend", "-am", "compile", "spring-boot:run")
                .inheritIO();
        maven.environment().putAll(environment.application(databaseUrl));
        maven.start().onExit().join();
    }

    private static void stop(Services services, ConsoleProgress progress) {
        try {
            services.stop();
        } catch (IOException e) {
            progress.report("could not stop everything: " + e.getMessage());
        }
    }
}
