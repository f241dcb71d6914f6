package co.cantera.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.cantera.shared.ids.UuidV7;
import co.cantera.tenants.TenantSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place for files keeps to. */
abstract class FileStoreContract {

    private static final long ENOUGH = 1_000;

    final TenantSchema here = TenantSchema.of(UuidV7.next());
    private final TenantSchema There = TenantSchema.of(UuidV7.next());

    abstract FileStore store();

    /** The names under which a tenant's files are kept. */
    abstract List<String> kept(TenantSchema tenant) throws IOException;

    @Test
    void keepsTheSameContentOnce() throws IOException {
        FileStore store = store();
        byte[] first = here.call(() -> put(store, "uno"));
        byte[] again = here.call(() -> put(store, "uno"));
        assertThat(again).isEqualTo(first);
        assertThat(here.call(() -> read(store, first))).isEqualTo("uno");
        assertThat(kept(here)).containsExactly(HexFormat.of().formatHex(first));
    }

    @Test
    void showsNoFileOfAnotherTenant() throws IOException {
        FileStore store = store();
        byte[] hash = here.call(() -> put(store, "secreto"));
        assertThatThrownBy(() -> There.call(() -> read(store, hash))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void keepsNoMoreThanItMay() throws IOException {
        FileStore store = store();
        assertThat(here.call(() -> put(store, "cinco", 8))).isPresent();
        assertThat(here.call(() -> put(store, "otros", 8))).isEmpty();
        assertThat(here.call(() -> put(store, "cinco", 8))).isPresent();
        assertThat(There.call(() -> put(store, "otros", 8))).isPresent();
    }

    @Test
    void deletesWhatNobodyNeedsAndIsNotNew() throws IOException {
        FileStore store = store();
        byte[] needed = here.call(() -> put(store, "uno"));
        byte[] over = here.call(() -> put(store, "dos"));
        byte[] elsewhere = There.call(() -> put(store, "dos"));
        Instant later = Instant.now().plusSeconds(60);
        assertThat(here.call(() -> store.deleteUnneeded(List.of(needed), Instant.EPOCH, 9)))
                .isZero();
        assertThat(here.call(() -> store.deleteUnneeded(List.of(needed), later, 9)))
                .isOne();
        assertThat(here.call(() -> read(store, needed))).isEqualTo("uno");
        assertThat(There.call(() -> read(store, elsewhere))).isEqualTo("dos");
        assertThatThrownBy(() -> here.call(() -> read(store, over))).isInstanceOf(NoSuchFileException.class);
    }

    /** Who puts what is there already has not written down yet that it is needed. */
    @Test
    void sparesWhatWasPutAgain() throws IOException {
        FileStore store = store();
        byte[] hash = here.call(() -> put(store, "uno"));
        Instant between = Instant.now();
        // some stores count in whole seconds
        await().until(() -> Instant.now().isAfter(between.plusSeconds(1)));
        here.call(() -> put(store, "uno"));
        assertThat(here.call(() -> store.deleteUnneeded(List.of(), between, 9))).isZero();
        assertThat(here.call(() -> read(store, hash))).isEqualTo("uno");
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
