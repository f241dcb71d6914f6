package co.cantera.shared.files;

import java.io.IOException;
import java.io.InputStream;

/** Keeps the files of the current tenant under the SHA-256 of their content. What another tenant has does not exist here. */
public interface FileStore {

    /** Keeps a file and answers the SHA-256 by which it is found again; the same content is kept once. */
    byte[] put(InputStream content) throws IOException;

    /** The content of a file. */
    InputStream open(byte[] sha256) throws IOException;
}
