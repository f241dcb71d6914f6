package co.cantera.embedded.postgres;

import co.cantera.embedded.TarArchive;
import co.cantera.embedded.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.tukaani.xz.XZInputStream;

/** The server's programs for this machine, unpacked once per user from the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() throws IOException {
        String archive = "/postgres-%s.txz".formatted(machine());
        return UserCache.folder("postgres-" + fingerprint(archive), folder -> {
            try (var content = new XZInputStream(open(archive))) {
                TarArchive.unpack(content, folder, 0);
            }
        });
    }

    /** Cheap enough for each start: a few milliseconds for 15 MB. */
    private static String fingerprint(String archive) throws IOException {
        var checksum = new CRC32();
        try (var content = open(archive)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static InputStream open(String archive) throws IOException {
        InputStream content = PostgresBinaries.class.getResourceAsStream(archive);
        if (content == null) {
            throw new IOException("No PostgreSQL for this kind of machine on the class path: " + archive);
        }
        return content;
    }

    /** The archive for Macs holds programs for both kinds of processor. */
    private static String machine() {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return mac ? "darwin-arm_64" : arm ? "linux-arm_64" : "linux-x86_64";
    }
}
