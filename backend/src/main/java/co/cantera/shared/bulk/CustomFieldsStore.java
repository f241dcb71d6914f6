package co.cantera.shared.bulk;

import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns custom fields into what the column {@code fields} holds, and back. */
@Component
public class CustomFieldsStore {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** Keeps decimal numbers as they are written. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What the column holds; nothing where it was not read. */
    public static CustomFields parse(@Nullable JSONB column) {
        return column == null || column.data().equals("{}")
                ? CustomFields.NONE
                : new CustomFields(EXACT.readValue(column.data(), OBJECT));
    }

    public static JSONB format(CustomFields fields) {
        return JSONB.jsonb(EXACT.writeValueAsString(fields.values()));
    }

    public CustomFields read(JSONB column) {
        return parse(column);
    }

    public JSONB write(CustomFields fields) {
        return format(fields);
    }
}
