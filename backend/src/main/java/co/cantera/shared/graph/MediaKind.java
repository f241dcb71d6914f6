package co.cantera.shared.graph;

import graphql.ExecutionResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The media type of an answer, which also decides its HTTP status. */
enum MediaKind {
    GRAPHQL("application/graphql-response+json"),
    JSON("application/json");

    private final String type;

    MediaKind(String type) {
        this.type = type;
    }

    String contentType() {
        return type + ";charset=utf-8";
    }

    /** 400 when the operation was not executed and the client knows GraphQL's own media type, else 200. */
    int status(ExecutionResult result) {
        return this == GRAPHQL && !result.isDataPresent() ? 400 : 200;
    }

    /** The kind that an Accept header asks for first, plain JSON when it leaves the choice, null when none fits. */
    static @Nullable MediaKind accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return JSON;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", 20)) {
            String type = part.split(";", 2)[0].strip();
            switch (type) {
                case "application/graphql-response+json" -> {
                    return GRAPHQL;
                }
                case "application/json", "application/*", "*/*" -> {
                    return JSON;
                }
                default -> {}
            }
        }
        return null;
    }

    /** Whether a Content-Type is JSON in UTF-8. */
    static boolean isJson(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";", 2);
        return parts[0].equals("application/json") && (parts.length == 1 || parts[1].equals("charset=utf-8"));
    }
}
