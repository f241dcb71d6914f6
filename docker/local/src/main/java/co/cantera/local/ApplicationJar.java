package co.cantera.local;

import co.cantera.embedded.Folders;
import co.cantera.embedded.ProcessStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Spring Boot's executable jar, laid out as a folder: that starts a second faster. */
record ApplicationJar(Path jar) {

    /** The thin jar that names its libraries; a build of today gets a folder of its own. */
    Path extracted(Path folder) throws IOException {
        String stamp = ProcessStart.sha256(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        Path build = folder.resolve(stamp);
        if (Files.notExists(build)) {
            Folders.delete(folder);
            extract(Files.createDirectories(folder).resolve("unfinished"));
            Files.move(folder.resolve("unfinished"), build);
        }
        return build.resolve(jar.getFileName());
    }

    private void extract(Path destination) throws IOException {
        Process process = new ProcessBuilder(
                        Java.program(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        destination.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("The application could not be unpacked: " + said.strip());
        }
    }
}
