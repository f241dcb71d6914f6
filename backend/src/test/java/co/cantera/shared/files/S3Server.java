package co.cantera.shared.files;

import static org.awaitility.Awaitility.await;

import co.cantera.embedded.FreePort;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A server that speaks the language of Amazon S3, as a process of its own with one bucket. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "cantera";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private final S3Client client;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
        this.client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .endpointOverride(endpoint())
                .forcePathStyle(true)
                .build();
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = FreePort.any();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar().toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--http.port=" + port,
                        "--com.adobe.testing.s3mock.store.root=" + folder,
                        "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("s3.log").toFile())
                .start();
        var server = new S3Server(process, port);
        try {
            server.awaitBucket();
            return server;
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            server.close();
            throw e;
        }
    }

    /** The jar that can be run lies on the class path, where it is of no other use. */
    private static Path jar() throws IOException {
        URL inside = Objects.requireNonNull(S3Server.class.getResource("/BOOT-INF/classpath.idx"));
        URL jar = ((JarURLConnection) inside.openConnection()).getJarFileURL();
        return Path.of(URI.create(jar.toString()));
    }

    private void awaitBucket() {
        await().atMost(LIMIT)
                .failFast("the S3 server ended", () -> !process.isAlive())
                .ignoreExceptionsInstanceOf(SdkException.class)
                .untilAsserted(() -> client.headBucket(request -> request.bucket(BUCKET)));
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The keys of all objects in the bucket. */
    List<String> keys() {
        return client.listObjectsV2Paginator(request -> request.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        process.waitFor();
    }
}
