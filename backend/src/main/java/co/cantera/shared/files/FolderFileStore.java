package co.cantera.shared.files;

import co.cantera.tenants.TenantSchema;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps files in a folder: one folder for each tenant, one file for each content. A half-written file is never found. */
final class FolderFileStore implements FileStore {

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> put(InputStream content, long most) throws IOException {
        Path own = Files.createDirectories(tenantFolder());
        Path half = Files.createTempFile(own, "upload", ".part");
        try {
            MessageDigest digest = ContentName.sha256();
            try (var in = new DigestInputStream(content, digest)) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            byte[] hash = digest.digest();
            Path whole = own.resolve(ContentName.of(hash));
            // the half-written ones count, so that two at the same time cannot both take the last place
            if (!Files.exists(whole) && size(own) > most) {
                return Optional.empty();
            }
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(hash);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(byte[] sha256) throws IOException {
        return Files.newInputStream(tenantFolder().resolve(ContentName.of(sha256)));
    }

    @Override
    public int deleteUnneeded(Collection<byte[]> needed, Instant before, int limit) throws IOException {
        Path own = tenantFolder();
        if (!Files.exists(own)) {
            return 0;
        }
        Set<String> stay = ContentName.of(needed);
        List<File> over = files(own).stream()
                .filter(file -> file.lastModified() < before.toEpochMilli() && !stay.contains(file.getName()))
                .limit(limit)
                .toList();
        for (File file : over) {
            Files.deleteIfExists(file.toPath());
        }
        return over.size();
    }

    /** What another node deletes meanwhile has no size. */
    private static long size(Path folder) throws IOException {
        return files(folder).stream().mapToLong(File::length).sum();
    }

    private static List<File> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toFile).toList();
        }
    }

    private Path tenantFolder() {
        return folder.resolve(TenantSchema.CURRENT.get().name());
    }
}
