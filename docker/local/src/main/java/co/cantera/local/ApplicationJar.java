package co.cantera.local;

import co.cantera.embedded.Folders;
import co.cantera.embedded.ProcessStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Spring Boot's executable jar, laid out as a folder: that starts a second faster. */
record ApplicationJar(Path jar) {

    /** Equal for equal content: tells one build from another. */
    String build() throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return ProcessStart.sha256(zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
    }

    /** The thin jar that names its libraries; each build gets a folder of its own. */
    Path extracted(Path folder) throws IOException {
        Path build = folder.resolve(build());
        if (Files.notExists(build)) {
            Folders.delete(folder);
            extract(Files.createDirectories(folder).resolve("unfinished"));
            Files.move(folder.resolve("unfinished"), build);
        }
        return build.resolve(jar.getFileName());
    }

    /** What others have written, out of it. */
    List<Path> libraries(Path folder) throws IOException {
        try (var jars = Files.list(extracted(folder).resolveSibling("lib"))) {
            return jars.filter(jar -> !jar.getFileName().toString().startsWith("cantera-"))
                    .sorted()
                    .toList();
        }
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
