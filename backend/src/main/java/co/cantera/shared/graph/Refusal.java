package co.cantera.shared.graph;

/**
 * A request that cannot be answered because of how it was asked, such as a cursor that is none. Becomes an entry in {@code errors} with
 * this code and a text in the language of the request.
 */
public final class Refusal extends RuntimeException {

    private final String code;

    /** @param code the stable code, at the same time the key of the text */
    public Refusal(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
