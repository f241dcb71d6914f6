package co.cantera.fields;

import org.jspecify.annotations.Nullable;

/** Which custom field to retire. */
record RetireCustomFieldInput(@Nullable String idempotencyKey, FieldId id, int version) {}
