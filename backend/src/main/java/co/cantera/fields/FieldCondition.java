package co.cantera.fields;

import java.util.List;

/**
 * When a field is shown: while another one has one of these values.
 *
 * @param field the key of the other field of the same object
 * @param values keys of its options, or {@code true} and {@code false} of a yes-or-no field
 */
public record FieldCondition(String field, List<String> values) {}
