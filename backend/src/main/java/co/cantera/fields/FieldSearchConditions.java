package co.cantera.fields;

import static org.jooq.impl.DSL.falseCondition;

import co.cantera.shared.search.SearchText;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Finds records by their own fields too: the texts that have an index, as far as the person who asks may know of them. */
@Component
public class FieldSearchConditions {

    private static final int SHORTEST = 3;

    private final FieldCatalog catalog;

    FieldSearchConditions(FieldCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * That one of the fields has all fragments; false when there is no such field, or no fragment is long enough for an index.
     *
     * @param column where the records of the object hold their custom fields
     */
    public Condition holding(FieldObject object, Field<JSONB> column, SearchText text) {
        Condition found = falseCondition();
        if (text.fragments().stream().anyMatch(fragment -> fragment.length() >= SHORTEST)) {
            for (CustomField field : catalog.usable(object)) {
                if (field.kind().isText() && field.index() == FieldIndex.READY) {
                    found = found.or(FieldConditions.holdingAll(field, column, text.fragments()));
                }
            }
        }
        return found;
    }
}
