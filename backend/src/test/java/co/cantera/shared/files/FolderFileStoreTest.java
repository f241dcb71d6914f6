package co.cantera.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.TenantSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    private static final long ENOUGH = 1_000;
    private static final TenantSchema HERE = TenantSchema.of(UuidV7.next());
    private static final TenantSchema THERE = TenantSchema.of(UuidV7.next());

    @TempDir
    Path folder;

    @Test
    void keepsTheSameContentOnce() throws IOException {
        FileStore store = store();
        byte[] first = HERE.call(() -> put(store, "uno"));
        byte[] again = HERE.call(() -> put(store, "uno"));
        assertThat(again).isEqualTo(first);
        assertThat(HERE.call(() -> read(store, first))).isEqualTo("uno");
        try (var kept = Files.list(folder.resolve(HERE.name()))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void showsNoFileOfAnotherTenant() throws IOException {
        FileStore store = store();
        byte[] hash = HERE.call(() -> put(store, "secreto"));
        assertThatThrownBy(() -> THERE.call(() -> read(store, hash))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keepsNoMoreThanItMay() throws IOException {
        FileStore store = store();
        assertThat(HERE.call(() -> put(store, "cinco", 8))).isPresent();
        assertThat(HERE.call(() -> put(store, "otros", 8))).isEmpty();
        assertThat(HERE.call(() -> put(store, "cinco", 8))).isPresent();
        assertThat(THERE.call(() -> put(store, "otros", 8))).isPresent();
    }

    @Test
    void deletesWhatNobodyNeedsAndIsNotNew() throws IOException {
        FileStore store = store();
        byte[] needed = HERE.call(() -> put(store, "uno"));
        byte[] over = HERE.call(() -> put(store, "dos"));
        byte[] elsewhere = THERE.call(() -> put(store, "dos"));
        Instant later = Instant.now().plusSeconds(60);
        assertThat(HERE.call(() -> store.deleteUnneeded(List.of(needed), Instant.EPOCH, 9)))
                .isZero();
        assertThat(HERE.call(() -> store.deleteUnneeded(List.of(needed), later, 9)))
                .isOne();
        assertThat(HERE.call(() -> read(store, needed))).isEqualTo("uno");
        assertThat(THERE.call(() -> read(store, elsewhere))).isEqualTo("dos");
        assertThatThrownBy(() -> HERE.call(() -> read(store, over))).isInstanceOf(NoSuchFileException.class);
    }

    private FileStore store() {
        return new FolderFileStore(new FilesProperties(folder));
    }

    private static byte[] put(FileStore store, String text) throws IOException {
        return put(store, text, ENOUGH).orElseThrow();
    }

    private static Optional<byte[]> put(FileStore store, String text, long most) throws IOException {
        return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }

    private static String read(FileStore store, byte[] hash) throws IOException {
        try (var in = store.open(hash)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
