package co.cantera.fields;

import org.jspecify.annotations.Nullable;

/** Why a field has to be filled in. */
record FieldRequirementInput(String reason, @Nullable String example) {}
