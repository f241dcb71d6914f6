package co.cantera.shared.files;

import co.cantera.tenants.TenantSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps files in a bucket: one object for each content of a tenant, under {@code tenant/sha256}. The bucket shows an object when it is
 * whole, and only then. Asks for nothing that servers other than Amazon's do not know.
 */
final class S3FileStore implements FileStore {

    private final S3Client client;
    private final String bucket;

    private S3FileStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException when the bucket cannot be reached */
    static S3FileStore of(FilesProperties.S3 settings) {
        S3Client client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .endpointOverride(settings.endpoint())
                .forcePathStyle(settings.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
        try {
            client.headBucket(request -> request.bucket(settings.bucket()));
        } catch (SdkException e) {
            client.close();
            throw new IllegalStateException(
                    "The bucket %s cannot be reached; see cantera.files.s3.bucket, .endpoint, .region, .access-key and .secret-key: %s"
                            .formatted(settings.bucket(), e.getMessage()),
                    e);
        }
        return new S3FileStore(client, settings.bucket());
    }

    private static AwsCredentialsProvider credentials(FilesProperties.S3 settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    @Override
    public Optional<byte[]> put(InputStream content, long most) throws IOException {
        Path spooled = Files.createTempFile("cantera-upload", ".part");
        try {
            MessageDigest digest = ContentName.sha256();
            try (var in = new DigestInputStream(content, digest)) {
                Files.copy(in, spooled, StandardCopyOption.REPLACE_EXISTING);
            }
            byte[] hash = digest.digest();
            return keep(key(hash), spooled, most) ? Optional.of(hash) : Optional.empty();
        } catch (SdkException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(spooled);
        }
    }

    /**
     * Brings the file in under a name of its own first, where it counts, so that two at the same time cannot both take the last place. What
     * is there already is written once more, so that it is as new as what names it.
     */
    private boolean keep(String key, Path file, long most) {
        String half = folder() + UUID.randomUUID() + ".part";
        client.putObject(request -> request.bucket(bucket).key(half), RequestBody.fromFile(file));
        try {
            List<S3Object> all = objects().toList();
            boolean there = all.stream().anyMatch(object -> object.key().equals(key));
            if (!there && all.stream().mapToLong(S3Object::size).sum() > most) {
                return false;
            }
            client.copyObject(request -> request.sourceBucket(bucket)
                    .sourceKey(half)
                    .destinationBucket(bucket)
                    .destinationKey(key));
            return true;
        } finally {
            delete(half);
        }
    }

    @Override
    public InputStream open(byte[] sha256) throws IOException {
        String key = key(sha256);
        try {
            return client.getObject(request -> request.bucket(bucket).key(key));
        } catch (NoSuchKeyException e) {
            throw (NoSuchFileException) new NoSuchFileException(key).initCause(e);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public int deleteUnneeded(Collection<byte[]> needed, Instant before, int limit) throws IOException {
        Set<String> stay = ContentName.of(needed);
        String own = folder();
        try {
            List<String> over = objects()
                    .filter(object -> object.lastModified().isBefore(before)
                            && !stay.contains(object.key().substring(own.length())))
                    .limit(limit)
                    .map(S3Object::key)
                    .toList();
            over.forEach(this::delete);
            return over.size();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    private void delete(String key) {
        client.deleteObject(request -> request.bucket(bucket).key(key));
    }

    private Stream<S3Object> objects() {
        return client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(folder())).contents().stream();
    }

    private static String key(byte[] sha256) {
        return folder() + ContentName.of(sha256);
    }

    private static String folder() {
        return TenantSchema.CURRENT.get().name() + "/";
    }
}
