package co.cantera.shared.bulk;

import java.util.Map;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns custom fields into what the column {@code fields} holds, and back. */
@Component
public class CustomFieldsStore {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json;

    CustomFieldsStore(JsonMapper json) {
        this.json = json;
    }

    public CustomFields read(JSONB column) {
        return new CustomFields(json.readValue(column.data(), OBJECT));
    }

    public JSONB write(CustomFields fields) {
        return JSONB.jsonb(json.writeValueAsString(fields.values()));
    }
}
