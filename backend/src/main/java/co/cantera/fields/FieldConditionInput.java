package co.cantera.fields;

import java.util.List;

/** When a field is shown. */
record FieldConditionInput(String field, List<String> values) {

    FieldCondition condition() {
        return new FieldCondition(field, values.stream().distinct().toList());
    }
}
