package co.cantera.shared.files;

import co.cantera.tenants.TenantSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Keeps files in a folder: one folder for each tenant, one file for each content. A half-written file is never found. */
@Component
class FolderFileStore implements FileStore {

    private final Path folder;

    FolderFileStore(FilesProperties properties) {
        this.folder = properties.folder();
    }

    @Override
    public byte[] put(InputStream content) throws IOException {
        Path own = Files.createDirectories(tenantFolder());
        Path half = Files.createTempFile(own, "upload", ".part");
        try {
            MessageDigest digest = sha256();
            try (var in = new DigestInputStream(content, digest)) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            byte[] hash = digest.digest();
            Files.move(half, own.resolve(name(hash)), StandardCopyOption.ATOMIC_MOVE);
            return hash;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(byte[] sha256) throws IOException {
        return Files.newInputStream(tenantFolder().resolve(name(sha256)));
    }

    private Path tenantFolder() {
        return folder.resolve(TenantSchema.CURRENT.get().name());
    }

    private static String name(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
