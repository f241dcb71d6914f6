package co.cantera.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.tenants.TenantSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class S3FileStoreTest extends FileStoreContract {

    private static S3Server server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        server = S3Server.start(Files.createDirectory(folder.resolve("objects")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.close();
    }

    @Override
    FileStore store() {
        return S3FileStore.of(settings(S3Server.BUCKET));
    }

    private static FilesProperties.S3 settings(String bucket) {
        return new FilesProperties.S3(bucket, server.endpoint(), "us-east-1", "key", "secret", true);
    }

    @Override
    List<String> kept(TenantSchema tenant) {
        return server.keys().stream()
                .filter(key -> key.startsWith(tenant.name() + "/"))
                .map(key -> key.substring(key.indexOf('/') + 1))
                .toList();
    }

    @Test
    void namesTheSettingsWhenThereIsNoSuchBucket() {
        assertThatThrownBy(() -> S3FileStore.of(settings("otro")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("otro")
                .hasMessageContaining("cantera.files.s3.bucket");
    }

    @Test
    void wantsBothKeysOrNone() {
        assertThatThrownBy(() -> new FilesProperties.S3("cantera", null, "us-east-1", "key", null, true))
                .hasMessageContaining("cantera.files.s3.secret-key");
    }

    @Test
    void givesBackLargeFilesByteForByte() throws Exception {
        byte[] content = new byte[5_000_000];
        new Random(7).nextBytes(content);
        FileStore store = store();
        byte[] hash = here.call(() -> store.put(new ByteArrayInputStream(content), content.length))
                .orElseThrow();
        try (var in = here.call(() -> store.open(hash))) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void neverKeepsMoreThanItMayWhenManyComeAtOnce() throws Exception {
        FileStore store = store();
        List<Callable<Optional<byte[]>>> puts = IntStream.range(0, 8)
                .<Callable<Optional<byte[]>>>mapToObj(i ->
                        () -> here.call(() -> store.put(new ByteArrayInputStream(new byte[] {(byte) i, 1, 2, 3}), 12)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            int accepted = 0;
            for (var put : threads.invokeAll(puts)) {
                accepted += put.get().isPresent() ? 1 : 0;
            }
            assertThat(accepted).isLessThanOrEqualTo(3);
            assertThat(kept(here)).hasSize(accepted);
        }
    }
}
