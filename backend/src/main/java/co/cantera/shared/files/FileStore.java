package co.cantera.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Keeps the files of the current tenant under the SHA-256 of their content. What another tenant has does not exist here. */
public interface FileStore {

    /**
     * Keeps a file and answers the SHA-256 by which it is found again; the same content is kept once.
     *
     * @param most how many bytes the tenant's files may be altogether; empty when they would be more
     */
    Optional<byte[]> put(InputStream content, long most) throws IOException;

    /** The content of a file. */
    InputStream open(byte[] sha256) throws IOException;

    /**
     * Deletes files that were put before a time, also what was left of files that were never whole.
     *
     * @param needed by their SHA-256, the files that stay in any case
     * @param limit how many at most
     * @return how many they were
     */
    int deleteUnneeded(Collection<byte[]> needed, Instant before, int limit) throws IOException;
}
