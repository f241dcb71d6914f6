package co.cantera.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which order the custom fields of an object stand. */
record OrderCustomFieldsInput(@Nullable String idempotencyKey, FieldObject object, List<FieldId> ids) {}
