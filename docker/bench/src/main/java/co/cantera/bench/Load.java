package co.cantera.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sends requests over some connections for some time, each connection the next one as soon as it has an answer. */
final class Load {

    private static final int CHECKED = 120;

    private final int port;
    private final String origin;
    private final Requests.Versions versions = new Requests.Versions();

    Load(int port) {
        this.port = port;
        this.origin = "http://localhost:" + port;
    }

    /** The latencies in nanoseconds, in order. */
    record Run(long[] latencies, Duration lasted) {}

    Run run(List<FilledTenant> tenants, Caller caller, Operation operation, int connections, Duration time)
            throws IOException {
        long began = System.nanoTime();
        long end = began + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> running = IntStream.range(0, connections)
                    .mapToObj(i -> threads.submit(() -> connection(
                            new Requests(tenants, caller, origin, operation, i, connections, versions),
                            operation,
                            () -> System.nanoTime() < end)))
                    .toList();
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> each : running) {
                all.add(each.get());
            }
            Duration lasted = Duration.ofNanos(System.nanoTime() - began);
            return new Run(all.stream().flatMapToLong(LongStream::of).sorted().toArray(), lasted);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** A few requests over one connection. */
    void send(List<FilledTenant> tenants, Caller caller, Operation operation, int count) throws IOException {
        int[] left = {count};
        connection(new Requests(tenants, caller, origin, operation, 0, 1, versions), operation, () -> left[0]-- > 0);
    }

    private interface Going {
        boolean on();
    }

    private long[] connection(Requests requests, Operation operation, Going going) throws IOException {
        long[] latencies = new long[1_024];
        int count = 0;
        try (var connection = new HttpConnection(port)) {
            while (going.on()) {
                byte[] request = requests.next();
                long sent = System.nanoTime();
                int status = connection.exchange(request);
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = System.nanoTime() - sent;
                if (status != 200 || !connection.beginning(CHECKED).startsWith(operation.goodAnswer())) {
                    throw new IOException(
                            "%s was answered %d %s".formatted(operation.label(), status, connection.beginning(400)));
                }
                requests.succeeded();
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
