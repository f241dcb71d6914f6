package co.cantera.imports.files;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an uploaded file, which can be read as often as needed. */
@FunctionalInterface
public interface FileSource {

    InputStream open() throws IOException;
}
