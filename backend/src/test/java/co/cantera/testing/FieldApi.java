package co.cantera.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;

/** Adds a company's own fields over HTTP, and writes down what records are to hold in them. */
@TestComponent
public class FieldApi {

    private final Api api;

    FieldApi(Api api) {
        this.api = api;
    }

    /**
     * Adds a field and answers its key.
     *
     * @param more of the input beyond object, label and kind
     */
    public String define(TestMember by, String object, String label, String kind, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("object", object, "label", label, "kind", kind));
        JsonNode answer = api.data(
                        by,
                        "mutation ($input: CreateCustomFieldInput!) { createCustomField(input: $input) { ... on CreateCustomFieldSuccess { field { key } } } }",
                        Map.of("input", input))
                .path("createCustomField");
        assertThat(answer.path("field").has("key")).as(answer.toString()).isTrue();
        return answer.path("field").path("key").asString();
    }

    /** What {@link #define} takes for a choice. */
    public static Map<String, Object> options(String... labels) {
        return Map.of(
                "options",
                Arrays.stream(labels).map(label -> Map.of("label", label)).toList());
    }

    /** What one field of a record is to hold. */
    public static Map<String, Object> value(String key, String part, Object value) {
        return Map.of("key", key, "value", Map.of(part, value));
    }
}
