package co.cantera.fields;

import co.cantera.shared.graph.OrderDirection;
import co.cantera.shared.graph.Refusal;
import co.cantera.shared.store.Keyset;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages records in the order of a custom field; those that hold nothing in it come last. */
@Component
public class FieldKeyset {

    private final FieldCatalog catalog;

    FieldKeyset(FieldCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param column where the records of the object hold their custom fields
     * @param key the field; one that the person who asks may not know of is refused like one that does not exist
     */
    public Keyset<?> by(
            FieldObject object, Field<JSONB> column, Field<UUID> id, @Nullable String key, OrderDirection direction) {
        CustomField field = key == null ? null : catalog.usable(object, key);
        Field<?> sortable = field == null ? null : FieldConditions.sortable(field, column);
        if (sortable == null) {
            throw new Refusal("NO_SUCH_ORDER");
        }
        return new Keyset<>(sortable, id, direction, true);
    }
}
