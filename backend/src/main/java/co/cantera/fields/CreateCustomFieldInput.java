package co.cantera.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The custom field to add. */
record CreateCustomFieldInput(
        @Nullable String idempotencyKey,
        FieldObject object,
        String label,
        FieldKind kind,
        @Nullable String section,
        @Nullable String help,
        @Nullable FieldRequirementInput required,
        @Nullable List<FieldOptionInput> options,
        @Nullable FieldConditionInput showWhen,
        boolean secret,
        boolean quick) {}
