package co.cantera.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Asks a process over HTTP whether it is ready to serve. */
public record Readiness(URI address, Duration interval, Duration limit) {

    private static final int OK = 200;

    /** @throws IOException when the process ends or the limit passes before it is ready */
    public void await(RunningProcess process, String name, Path log) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IOException("%s ended while it was starting; see %s".formatted(name, log));
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("%s was not ready after %d s; see %s".formatted(name, limit.toSeconds(), log));
            }
            Pause.of(interval);
        }
    }

    public boolean isReady() throws IOException {
        // HTTP/1.1 as it is: Vite leaves an offer to upgrade unanswered
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(interval)
                .build()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("Interrupted while waiting for a process", e);
    }
}
