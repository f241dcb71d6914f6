package co.cantera.shared.files;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps files where the settings say. */
@Configuration(proxyBeanMethods = false)
class FileStores {

    @Bean
    FileStore fileStore(FilesProperties properties) {
        return properties.s3() == null ? new FolderFileStore(properties.folder()) : S3FileStore.of(properties.s3());
    }
}
