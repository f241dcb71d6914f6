package co.cantera.local;

import co.cantera.embedded.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The application compiled from its sources, behind Vite. */
final class LiveApplication {

    private final Checkout checkout;
    private final Instance instance;
    private final int port;
    private final Progress progress;
    private final Application application;
    private String databaseUrl = "";
    private List<Path> libraries = List.of();
    private boolean odd;

    LiveApplication(Checkout checkout, Instance instance, int port, Progress progress) {
        this.checkout = checkout;
        this.instance = instance;
        this.port = port;
        this.progress = progress;
        application = new Application(instance, progress);
    }

    /** @throws IOException when it does not compile or does not start */
    void start(String database) throws IOException {
        databaseUrl = database;
        libraries = new ApplicationJar(checkout.application()).libraries(instance.folder("application"));
        compile();
        renew();
    }

    /** What is wrong is told to who changed it; while it does not compile the application stays as it was. */
    void restart(boolean isJavaNew) {
        try {
            if (isJavaNew) {
                compile();
            }
            renew();
            progress.report("the application is ready again");
        } catch (IOException e) {
            progress.report(String.valueOf(e.getMessage()));
        }
    }

    void stop() throws IOException {
        application.stop();
    }

    boolean isRunning() throws IOException {
        return application.running().isPresent();
    }

    private void renew() throws IOException {
        application.stop();
        application.start(program(), environment());
    }

    /** Into a folder that the running application does not use. */
    private void compile() throws IOException {
        progress.report("compiling");
        Path root = checkout.root();
        var sources = new JavaSources(
                List.of(root.resolve("tenants/src/main/java"), root.resolve("backend/src/main/java")),
                classPath().forCompiling());
        List<String> errors = sources.compile(classes(!odd));
        if (!errors.isEmpty()) {
            throw new IOException("the sources do not compile:\n" + String.join("\n", errors));
        }
        odd = !odd;
    }

    private List<String> program() {
        String classPath = ClassPath.joined(classPath().forRunning(classes(odd)));
        return List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, "co.cantera.Cantera");
    }

    private ClassPath classPath() {
        return new ClassPath(checkout.root(), libraries);
    }

    private Path classes(boolean odd) {
        return instance.folder(odd ? "classes-1" : "classes-2");
    }

    private Map<String, String> environment() {
        Map<String, String> values = new Environment(instance, port).application(databaseUrl);
        values.put("SERVER_PORT", Integer.toString(instance.port(InnerPort.APPLICATION)));
        values.put("SERVER_SHUTDOWN", "immediate");
        values.put(
                "SPRING_GRAPHQL_SCHEMA_LOCATIONS",
                checkout.root()
                        .resolve("schema/src/main/resources/graphql")
                        .toUri()
                        .toString());
        return values;
    }
}
