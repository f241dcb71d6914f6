package co.cantera.directory;

import co.cantera.edits.EditColumns;
import co.cantera.edits.Editable;
import org.springframework.stereotype.Component;

/** Lets many people be changed together. */
@Component
class EditedPeople implements Editable {

    @Override
    public String prefix() {
        return PersonId.PREFIX;
    }

    @Override
    public EditColumns columns() {
        return PersonStore.EDITS;
    }
}
