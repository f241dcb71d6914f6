package co.cantera.shared.files;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder shared by all nodes
 * @param s3 a bucket instead of the folder
 */
@ConfigurationProperties("cantera.files")
record FilesProperties(
        @DefaultValue("data/files") Path folder, @Nullable S3 s3) {

    /**
     * A bucket of Amazon S3 or of a server that speaks its language.
     *
     * @param endpoint the server's address; Amazon's own of the region when there is none
     * @param accessKey what the environment or the machine gives when there is none
     * @param pathStyle whether the bucket is part of the path and not of the host's name, as most servers but Amazon's want it
     */
    record S3(
            String bucket,
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") String region,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @DefaultValue("true") boolean pathStyle) {

        S3 {
            if (bucket == null || bucket.isBlank()) {
                throw new IllegalArgumentException("cantera.files.s3.bucket must name a bucket");
            }
            if ((accessKey == null) != (secretKey == null)) {
                throw new IllegalArgumentException(
                        "cantera.files.s3.access-key and cantera.files.s3.secret-key go together: give both or none");
            }
        }
    }
}
