package co.cantera.fields;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** What to change of a custom field. */
record UpdateCustomFieldInput(
        @Nullable String idempotencyKey,
        FieldId id,
        int version,
        ArgumentValue<String> label,
        ArgumentValue<String> section,
        ArgumentValue<String> help,
        ArgumentValue<FieldRequirementInput> required,
        @Nullable List<FieldOptionInput> options,
        ArgumentValue<FieldConditionInput> showWhen,
        @Nullable Boolean secret,
        @Nullable Boolean quick) {}
