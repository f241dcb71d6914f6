package co.cantera.shared.http;

/** Why a request is answered with an error: the name is the stable code and the key of the text. */
public enum HttpRefusal {
    UNAUTHENTICATED(401),
    CSRF_REFUSED(403),
    FORBIDDEN(403),
    TENANT_FORBIDDEN(403),
    TENANT_SUSPENDED(403),
    TENANT_MISSING(400),
    TENANT_MISMATCH(409),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_INPUT(422),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    HttpRefusal(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The refusal that fits a status best. */
    public static HttpRefusal of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
