package co.cantera.fields;

import org.jspecify.annotations.Nullable;

/** Which retired custom field to bring back. */
record RestoreCustomFieldInput(@Nullable String idempotencyKey, FieldId id) {}
