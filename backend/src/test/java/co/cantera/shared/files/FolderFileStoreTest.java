package co.cantera.shared.files;

import co.cantera.tenants.TenantSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    @Override
    FileStore store() {
        return new FolderFileStore(folder);
    }

    @Override
    List<String> kept(TenantSchema tenant) throws IOException {
        try (var files = Files.list(folder.resolve(tenant.name()))) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
