package co.cantera.fields;

import co.cantera.shared.graph.Refusal;
import co.cantera.shared.groups.RecordGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups records by a field of the company's own. */
@Component
public class FieldGroups {

    private final FieldCatalog catalog;

    FieldGroups(FieldCatalog catalog) {
        this.catalog = catalog;
    }

    /** The field when records can be grouped by it; one that the person may not know of is refused like one that does not exist. */
    public CustomField field(FieldObject object, @Nullable String key) {
        CustomField field = key == null ? null : catalog.usable(object, key);
        if (field == null || field.kind() != FieldKind.CHOICE) {
            throw new Refusal("NO_SUCH_GROUPING");
        }
        return field;
    }

    /** The groups with the names of the options. */
    public RecordGroups named(CustomField field, RecordGroups groups) {
        return groups.named(key -> {
            FieldOption option = field.option(key);
            return option == null ? key : option.label();
        });
    }
}
