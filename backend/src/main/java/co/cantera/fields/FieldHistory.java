package co.cantera.fields;

import co.cantera.audit.ChangeReader;
import co.cantera.audit.FieldChange;
import co.cantera.shared.bulk.CustomFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the custom fields in the timelines of records, and keeps restricted ones from whoever may not see them. */
@Component
class FieldHistory implements ChangeReader {

    private final FieldCatalog catalog;

    FieldHistory(FieldCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public @Nullable FieldChange read(String recordType, FieldChange change) {
        if (!CustomFields.isPath(change.field())) {
            return change;
        }
        String key = CustomFields.keyOf(change.field());
        CustomField field = null;
        for (FieldObject object : FieldObject.values()) {
            field = object.name().equalsIgnoreCase(recordType) ? catalog.find(object, key) : field;
        }
        if (field == null) {
            return change.labelled(key);
        }
        return field.isVisible() ? change.labelled(field.label()) : null;
    }
}
