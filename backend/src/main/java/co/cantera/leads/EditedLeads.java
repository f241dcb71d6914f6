package co.cantera.leads;

import co.cantera.edits.EditColumns;
import co.cantera.edits.Editable;
import org.springframework.stereotype.Component;

/** Lets many leads be changed together, as long as somebody works on them. */
@Component
class EditedLeads implements Editable {

    @Override
    public String prefix() {
        return LeadId.PREFIX;
    }

    @Override
    public EditColumns columns() {
        return LeadStore.EDITS;
    }
}
