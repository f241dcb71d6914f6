package co.cantera.fields;

import co.cantera.shared.bulk.CustomFields;

/** The custom fields of one record, to be read by {@link FieldValues#read}. */
public final class FieldSet {

    private final FieldObject object;
    private final CustomFields held;
    private final References references;

    FieldSet(FieldObject object, CustomFields held, References references) {
        this.object = object;
        this.held = held;
        this.references = references;
    }

    FieldObject object() {
        return object;
    }

    CustomFields held() {
        return held;
    }

    References references() {
        return references;
    }
}
