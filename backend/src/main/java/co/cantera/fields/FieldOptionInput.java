package co.cantera.fields;

import org.jspecify.annotations.Nullable;

/**
 * An option as it is to be.
 *
 * @param key of an option that is there already, null for a new one
 */
record FieldOptionInput(@Nullable String key, String label, boolean retired) {}
