package co.cantera.local;

import co.cantera.embedded.Pause;
import co.cantera.embedded.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The product from its sources: Vite shows changes of the front end, a change behind it starts the application anew. */
final class LiveProduct implements Product {

    static final String BUILD = "sources";

    private static final Duration POLL = Duration.ofMillis(400);

    private final Checkout checkout;
    private final int port;
    private final Progress progress;
    private final FrontEnd frontEnd;
    private final LiveApplication application;

    LiveProduct(Checkout checkout, Instance instance, int port, Progress progress) {
        this.checkout = checkout;
        this.port = port;
        this.progress = progress;
        frontEnd = new FrontEnd(instance, progress);
        application = new LiveApplication(checkout, instance, port, progress);
    }

    @Override
    public String build() {
        return BUILD;
    }

    @Override
    public void start(String databaseUrl) throws IOException {
        frontEnd.start(checkout.root().resolve("frontend"), port);
        application.start(databaseUrl);
    }

    @Override
    public void await() throws IOException {
        FileTimes used = sources();
        FileTimes before = used;
        while (frontEnd.running().isPresent()) {
            Pause.of(POLL);
            FileTimes now = sources();
            // an editor or a change of branch writes many files: wait until it has ended
            if (now.equals(before) && !now.equals(used)) {
                show(now.changedSince(used));
                used = now;
            }
            before = now;
        }
    }

    @Override
    public void stop() throws IOException {
        frontEnd.stop();
        application.stop();
    }

    @Override
    public boolean isRunning() throws IOException {
        return frontEnd.running().isPresent() || application.isRunning();
    }

    private void show(Set<Path> changed) throws IOException {
        Path first = checkout.root().relativize(changed.iterator().next());
        progress.report(changed.size() == 1 ? first + " changed" : first + " and others changed");
        if (changed.stream().anyMatch(file -> file.startsWith(migrations()))) {
            progress.report("a migration is used after ./cantera dev has been started again");
        } else {
            application.restart(
                    changed.stream().anyMatch(file -> file.toString().endsWith(".java")));
        }
    }

    private FileTimes sources() throws IOException {
        Path root = checkout.root();
        return FileTimes.of(List.of(
                root.resolve("backend/src/main"),
                root.resolve("tenants/src/main"),
                root.resolve("schema/src/main/resources"),
                root.resolve("frontend/target/classes/META-INF/cantera")));
    }

    private Path migrations() {
        return checkout.root().resolve("schema/src/main/resources/db");
    }
}
