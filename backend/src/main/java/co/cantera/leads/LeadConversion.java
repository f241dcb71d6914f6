package co.cantera.leads;

import co.cantera.deals.DealCard;
import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What became of a lead. */
record LeadConversion(
        OffsetDateTime at,
        @Nullable CompanyCard company,
        @Nullable PersonCard person,
        @Nullable DealCard deal) {}
