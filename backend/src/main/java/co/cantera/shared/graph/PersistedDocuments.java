package co.cantera.shared.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that the front end may send by their SHA-256: those of the build that is shipped with this application and those of
 * earlier releases, which offline queues may still hold, for 90 days.
 */
@Component
class PersistedDocuments {

    private static final String MANIFEST = "META-INF/cantera/persisted-documents.json";

    private final Map<String, String> documents;

    PersistedDocuments(JsonMapper json, PersistedDocumentStore store) throws IOException {
        this.documents = store.release(shipped(json));
    }

    /** The document with this hash, null when it is none of a released build. */
    @Nullable
    String find(String sha256) {
        return documents.get(sha256);
    }

    private static Map<String, String> shipped(JsonMapper json) throws IOException {
        ClassPathResource manifest = new ClassPathResource(MANIFEST);
        if (!manifest.exists()) {
            return Map.of();
        }
        try (InputStream in = manifest.getInputStream()) {
            return json.readValue(in, new TypeReference<Map<String, String>>() {});
        }
    }
}
