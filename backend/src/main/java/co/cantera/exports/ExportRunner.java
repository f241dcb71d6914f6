package co.cantera.exports;

import static java.util.Objects.requireNonNull;

import co.cantera.shared.access.Access;
import co.cantera.shared.files.FileStore;
import co.cantera.shared.jobs.TenantJob;
import co.cantera.signon.Memberships;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Prepares the file of a long list, as the person who asked for it: what that person may not see by now is not in it. */
@Component
class ExportRunner {

    private final ExportStore store;
    private final ExportWriter writer;
    private final FileStore files;
    private final Memberships memberships;
    private final ExportProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportRunner(
            ExportStore store,
            ExportWriter writer,
            FileStore files,
            Memberships memberships,
            ExportProperties properties,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.files = files;
        this.memberships = memberships;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The node goes down; another one begins anew. */
    private static final class Stopped extends RuntimeException {
        private Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** @return whether nothing is left to do */
    boolean run(TenantJob job, BooleanSupplier stop) {
        Optional<ExportRow> found =
                job.schema().call(() -> requireNonNull(transaction.execute(_ -> store.atWork(new ExportId(job.id())))));
        if (found.isEmpty()) {
            return true;
        }
        ExportRow row = found.get();
        Optional<Access> access = memberships
                .forJob(job.schema(), row.ownerId())
                .filter(now -> ExportScope.of(now).equals(row.scope()));
        if (access.isEmpty()) {
            giveUp(job);
            return true;
        }
        return access.get().call(() -> work(row, stop));
    }

    /** Says that there will be no file. */
    void giveUp(TenantJob job) {
        job.schema().call(() -> {
            finish(new ExportId(job.id()), Optional.empty());
            return true;
        });
    }

    private boolean work(ExportRow row, BooleanSupplier stop) {
        try {
            Path half = Files.createTempFile("export", ".part");
            try {
                write(row, half, stop);
                finish(row.id(), keep(half));
                return true;
            } catch (Stopped e) {
                return false;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExportRow row, Path half, BooleanSupplier stop) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
            writer.write(row, out, done -> {
                if (stop.getAsBoolean()) {
                    throw new Stopped();
                }
                transaction.executeWithoutResult(_ -> store.advance(row.id(), done));
            });
        }
    }

    private Optional<byte[]> keep(Path half) throws IOException {
        try (var in = Files.newInputStream(half)) {
            return files.put(in, properties.quota().toBytes());
        }
    }

    private void finish(ExportId id, Optional<byte[]> hash) {
        ExportState state = hash.isPresent() ? ExportState.READY : ExportState.FAILED;
        transaction.executeWithoutResult(_ -> store.finish(id, state, hash.orElse(null), OffsetDateTime.now(clock)));
    }
}
