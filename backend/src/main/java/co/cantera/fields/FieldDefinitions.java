package co.cantera.fields;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All custom fields of a tenant, retired ones too, in their order. */
record FieldDefinitions(List<CustomField> all, Map<FieldObject, Map<String, CustomField>> byKey) {

    FieldDefinitions(List<CustomField> all) {
        this(
                all,
                all.stream()
                        .collect(Collectors.groupingBy(
                                CustomField::object, Collectors.toMap(CustomField::key, field -> field))));
    }

    List<CustomField> of(FieldObject object) {
        return all.stream().filter(field -> field.object() == object).toList();
    }

    @Nullable
    CustomField find(FieldObject object, String key) {
        return byKey.getOrDefault(object, Map.of()).get(key);
    }

    @Nullable
    CustomField find(UUID id) {
        return all.stream()
                .filter(field -> field.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }
}
