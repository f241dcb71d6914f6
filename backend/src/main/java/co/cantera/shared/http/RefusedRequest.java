package co.cantera.shared.http;

import java.util.List;

/** Ends a request over HTTP with a refusal, whose fields say what to mend. */
public final class RefusedRequest extends RuntimeException {

    /**
     * What is wrong with one field.
     *
     * @param path the field's name
     * @param code stable, at the same time the key of the text
     */
    public record Field(String path, String code) {}

    private final HttpRefusal refusal;
    private final transient List<Field> fields;

    public RefusedRequest(HttpRefusal refusal, Field... fields) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.fields = List.of(fields);
    }

    /** A request that was understood but has one field to mend. */
    public static RefusedRequest field(String path, String code) {
        return new RefusedRequest(HttpRefusal.INVALID_INPUT, new Field(path, code));
    }

    HttpRefusal refusal() {
        return refusal;
    }

    List<Field> fields() {
        return fields;
    }
}
