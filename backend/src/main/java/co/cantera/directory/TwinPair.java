package co.cantera.directory;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two records that are likely the same; companies or people. */
record TwinPair(
        @Nullable CompanyCard company,
        @Nullable CompanyCard otherCompany,
        @Nullable PersonCard person,
        @Nullable PersonCard otherPerson,
        List<TwinReason> reasons) {}
