package co.cantera.fields;

import org.jspecify.annotations.Nullable;

/**
 * What one custom field of a record is to hold.
 *
 * @param value null to empty it
 */
public record FieldInput(String key, @Nullable FieldValueInput value) {}
