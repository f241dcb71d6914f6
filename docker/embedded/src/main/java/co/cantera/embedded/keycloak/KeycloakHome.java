package co.cantera.embedded.keycloak;

import co.cantera.embedded.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A home folder of one server: its own data and configuration around the libraries that all servers share. */
record KeycloakHome(Path folder) {

    void prepare(Path distribution, Path realm) throws IOException {
        Files.createDirectories(folder.resolve("providers"));
        Files.createDirectories(folder.resolve("conf"));
        Files.copy(
                distribution.resolve("conf").resolve("cache-ispn.xml"),
                folder.resolve("conf").resolve("cache-ispn.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        link(folder.resolve("lib"), distribution.resolve("lib"));
        Path imports = folder.resolve("data").resolve("import");
        Folders.delete(imports);
        Files.createDirectories(imports);
        Files.copy(realm, imports.resolve(realm.getFileName()));
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }
}
