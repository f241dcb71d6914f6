package co.cantera.embedded.keycloak;

import co.cantera.embedded.ProcessStart;
import co.cantera.embedded.Progress;
import co.cantera.embedded.TarArchive;
import co.cantera.embedded.UserCache;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The distribution, unpacked and built for our options: seconds of work that all data folders of a user share.
 * Keycloak keeps what {@code build} finds out beside its libraries.
 */
record KeycloakDistribution(Path archive, Progress progress) {

    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    /** The built distribution's folder, never written to again. */
    Path built() throws IOException {
        String name = archive.getFileName()
                .toString()
                .replaceFirst("^keycloak-quarkus-dist-", "")
                .replace(".tar.gz", "");
        String stamp = ProcessStart.sha256(BUILD_OPTIONS + Runtime.version().toString());
        return UserCache.folder("keycloak-%s-%s".formatted(name, stamp), this::unpackAndBuild);
    }

    private void unpackAndBuild(Path folder) throws IOException {
        progress.report("unpacking Keycloak (once)");
        try (var content = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            TarArchive.unpack(content, folder, 1);
        }
        progress.report("building Keycloak (once)");
        List<String> command = new KeycloakCommand(folder.resolve("lib"), folder).of("build", BUILD_OPTIONS);
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
        build.getOutputStream().close();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (build.onExit().join().exitValue() != 0) {
            throw new IOException("Keycloak could not be built: " + said.strip());
        }
    }
}
