package co.cantera.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Who asks. */
enum Caller {
    /** With a session cookie, the CSRF token and a persisted document. */
    BROWSER,
    /** With a key and the text of the document. */
    API_KEY;

    private static final String CSRF = "8d6c1f9e-0c5b-4a53-9d1e-3f1a2b4c5d6e";

    /** A whole request with variables in JSON. */
    byte[] request(FilledTenant tenant, String origin, String document, String variables) {
        String body = body(document, variables);
        String head = """
                POST /graphql HTTP/1.1
                Host: %s
                Content-Type: application/json
                Accept: application/graphql-response+json
                X-Cantera-Tenant: %s
                %s
                Content-Length: %d

                """.formatted(
                        origin.replaceFirst("http://", ""),
                        tenant.slug(),
                        credentials(tenant, origin),
                        body.getBytes(StandardCharsets.UTF_8).length);
        return (head.replace("\n", "\r\n") + body).getBytes(StandardCharsets.UTF_8);
    }

    private String credentials(FilledTenant tenant, String origin) {
        return switch (this) {
            case API_KEY -> "Authorization: Bearer " + tenant.key();
            case BROWSER -> """
                    Cookie: CANTERA_SESSION=%s; XSRF-TOKEN=%s
                    X-XSRF-TOKEN: %s
                    Origin: %s
                    Sec-Fetch-Site: same-origin""".formatted(tenant.session(), CSRF, CSRF, origin);
        };
    }

    private String body(String document, String variables) {
        return switch (this) {
            case BROWSER -> "{\"documentId\":\"sha256:%s\",\"variables\":%s}".formatted(hash(document), variables);
            case API_KEY ->
                "{\"query\":%s,\"variables\":%s}"
                        .formatted(JsonMapper.shared().writeValueAsString(document), variables);
        };
    }

    /** The name of a persisted document. */
    static String hash(String document) {
        return HexFormat.of().formatHex(sha256(document));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
