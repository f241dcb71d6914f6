package co.cantera.leads;

import co.cantera.directory.ContactChecks;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.Given;
import java.util.Objects;

/** Reads what an input says of a lead. */
final class LeadContents {

    private LeadContents() {}

    static LeadContent of(CreateLeadInput input, ContactChecks contacts, CustomFields fields) {
        return new LeadContent(
                input.name().strip(),
                Given.trimmed(input.companyName()),
                Given.trimmed(input.jobTitle()),
                contacts.phones(input.phones(), input.city()),
                contacts.emails(input.emails()),
                Given.trimmed(input.city()),
                Given.trimmed(input.sector()),
                Given.trimmed(input.message()),
                Given.trimmed(input.source()),
                Objects.requireNonNullElse(input.utm(), Utm.NONE).trimmed(),
                Given.trimmed(input.referrer()),
                fields);
    }

    static LeadContent of(Arrival arrival, ContactChecks contacts) {
        return new LeadContent(
                arrival.name().strip(),
                Given.trimmed(arrival.companyName()),
                null,
                contacts.phones(arrival.phones(), arrival.city()),
                contacts.emails(arrival.emails()),
                Given.trimmed(arrival.city()),
                Given.trimmed(arrival.sector()),
                Given.trimmed(arrival.message()),
                arrival.source(),
                arrival.utm().trimmed(),
                Given.trimmed(arrival.referrer()),
                CustomFields.NONE);
    }

    static LeadContent after(LeadContent before, UpdateLeadInput input, ContactChecks contacts, CustomFields fields) {
        String city = Given.text(input.city(), before.city());
        return new LeadContent(
                Objects.requireNonNullElse(Given.text(input.name(), before.name()), ""),
                Given.text(input.companyName(), before.companyName()),
                Given.text(input.jobTitle(), before.jobTitle()),
                input.phones().isOmitted()
                        ? before.phones()
                        : contacts.phones(input.phones().value(), city),
                input.emails().isOmitted()
                        ? before.emails()
                        : contacts.emails(input.emails().value()),
                city,
                Given.text(input.sector(), before.sector()),
                Given.text(input.message(), before.message()),
                Given.text(input.source(), before.source()),
                before.utm(),
                before.referrer(),
                fields);
    }
}
