package co.cantera.shared.files;

import co.cantera.shared.upkeep.Expiring;
import co.cantera.shared.upkeep.Retention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletes the files that nobody needs any more. A new one is spared for a day: what names it may not be written yet. */
@Component
class FileUpkeep implements Expiring {

    private static final Duration SPARED = Duration.ofDays(1);

    private final FileStore files;
    private final List<FileUse> uses;

    FileUpkeep(FileStore files, List<FileUse> uses) {
        this.files = files;
        this.uses = uses;
    }

    @Override
    public Place place() {
        return Place.TENANT;
    }

    @Override
    public int deleteOver(Instant now, Retention kept, int limit) {
        List<byte[]> needed =
                uses.stream().flatMap(use -> use.needed(now, kept).stream()).toList();
        try {
            return files.deleteUnneeded(needed, now.minus(SPARED), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
