package co.cantera.shared.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One GraphQL request whose parts have the right types.
 *
 * @param query the document, null when {@code documentId} names one
 * @param documentId {@code sha256:} and the hash of a persisted document
 */
record GraphRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /** Reads the parts of a JSON object; refuses a part of the wrong type. */
    static GraphRequest of(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> parts)) {
            throw new Refusal("BAD_REQUEST");
        }
        GraphRequest request = new GraphRequest(
                text(parts.get("query")),
                text(parts.get("documentId")),
                text(parts.get("operationName")),
                object(parts.get("variables")),
                object(parts.get("extensions")));
        if (request.query == null == (request.documentId == null)) {
            throw new Refusal("BAD_REQUEST");
        }
        return request;
    }

    private static @Nullable String text(@Nullable Object part) {
        return switch (part) {
            case null -> null;
            case String text -> text;
            default -> throw new Refusal("BAD_REQUEST");
        };
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are texts
    private static Map<String, Object> object(@Nullable Object part) {
        return switch (part) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, Object>) map;
            default -> throw new Refusal("BAD_REQUEST");
        };
    }
}
