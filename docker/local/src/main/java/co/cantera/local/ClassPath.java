package co.cantera.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where Java finds the product when it runs from its sources. */
record ClassPath(Path checkout, List<Path> libraries) {

    static String joined(List<Path> parts) {
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    List<Path> forCompiling() {
        return withLibraries("schema/target/classes");
    }

    /** @param classes what the compiler has made of the sources */
    List<Path> forRunning(Path classes) {
        return Stream.concat(
                        Stream.of(classes),
                        withLibraries(
                                "backend/src/main/resources",
                                "tenants/src/main/resources",
                                "schema/target/classes",
                                "frontend/target/classes")
                                .stream())
                .toList();
    }

    private List<Path> withLibraries(String... own) {
        return Stream.concat(Stream.of(own).map(checkout::resolve), libraries.stream())
                .toList();
    }
}
