package co.cantera.local;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Java that is compiled by the compiler alone: seconds, where a build with all its checks takes a minute. */
record JavaSources(List<Path> folders, List<Path> classPath) {

    /** Returns what is wrong, a line for each error; nothing when the output folder holds all classes. */
    List<String> compile(Path output) throws IOException {
        Folders.delete(output);
        Files.createDirectories(output);
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the launcher");
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    output.toString(),
                    "-cp",
                    ClassPath.joined(classPath),
                    "-g",
                    "-parameters",
                    "-proc:none",
                    "-nowarn");
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(JavaSources::line)
                .toList();
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (var found = Files.find(
                    folder, Integer.MAX_VALUE, (file, _) -> file.toString().endsWith(".java"))) {
                found.forEach(sources::add);
            }
        }
        return sources;
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
        JavaFileObject source = error.getSource();
        return source == null ? message : "%s:%d: %s".formatted(source.getName(), error.getLineNumber(), message);
    }
}
