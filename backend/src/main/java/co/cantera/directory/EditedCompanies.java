package co.cantera.directory;

import co.cantera.edits.EditColumns;
import co.cantera.edits.Editable;
import org.springframework.stereotype.Component;

/** Lets many companies be changed together. */
@Component
class EditedCompanies implements Editable {

    @Override
    public String prefix() {
        return CompanyId.PREFIX;
    }

    @Override
    public EditColumns columns() {
        return CompanyStore.EDITS;
    }
}
