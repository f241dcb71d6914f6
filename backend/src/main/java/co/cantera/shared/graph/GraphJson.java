package co.cantera.shared.graph;

import graphql.ExecutionResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a result as it stands, by walking its maps and lists, which costs a fraction of general data binding. */
final class GraphJson {

    private GraphJson() {}

    static void write(JsonGenerator out, ExecutionResult result) {
        try (out) {
            value(out, result.toSpecification());
        }
    }

    private static void value(JsonGenerator out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case String text -> out.writeString(text);
            case Integer number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Map<?, ?> map -> object(out, map);
            case List<?> list -> {
                out.writeStartArray();
                for (Object each : list) {
                    value(out, each);
                }
                out.writeEndArray();
            }
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            default -> out.writeString(value.toString());
        }
    }

    private static void object(JsonGenerator out, Map<?, ?> map) {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeName((String) entry.getKey());
            value(out, entry.getValue());
        }
        out.writeEndObject();
    }
}
