package co.cantera.deals;

import co.cantera.edits.EditColumns;
import co.cantera.edits.Editable;
import org.springframework.stereotype.Component;

/** Lets many deals be changed together. */
@Component
class EditedDeals implements Editable {

    @Override
    public String prefix() {
        return DealId.PREFIX;
    }

    @Override
    public EditColumns columns() {
        return DealColumns.EDITS;
    }
}
