package co.cantera.demo.book;

import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the timeline that the product would have written, had all of it really happened. */
final class HistoryWriter {

    private final BookParts parts;
    private final Dice dice;

    HistoryWriter(BookParts parts, Dice dice) {
        this.parts = parts;
        this.dice = dice;
    }

    DemoChange created(DemoCompany company) {
        Changes changes = new Changes()
                .field("name", null, company.name())
                .field("taxId", null, company.taxIdDisplay())
                .field("phones", null, company.phones())
                .field("emails", null, company.emails())
                .field("website", null, company.website())
                .field("address", null, company.address())
                .field("city", null, company.city().name())
                .field("country", null, "CO")
                .field("sector", null, company.sector())
                .field("description", null, company.description());
        return change("company", company.id(), company.seller(), company.createdAt(), ChangeKind.CREATED, changes);
    }

    DemoChange created(DemoPerson person) {
        Changes changes = new Changes()
                .field("givenName", null, person.givenName())
                .field("familyName", null, person.familyName())
                .field("jobTitle", null, person.jobTitle())
                .field("phones", null, person.phones())
                .field("emails", null, person.emails())
                .field("company", null, person.company().name());
        int seller = person.company().seller();
        return change("person", person.id(), seller, person.createdAt(), ChangeKind.CREATED, changes);
    }

    List<DemoChange> of(DemoDeal deal) {
        List<DemoChange> history = new ArrayList<>();
        DemoDeal.Step before = deal.first();
        for (DemoDeal.Step step : deal.steps()) {
            Changes changes = step == before ? beginning(deal) : new Changes();
            changes.field(
                    "stage",
                    step == before ? null : before.stage().name(),
                    step.stage().name());
            if (step.kind() == ChangeKind.WON || step.kind() == ChangeKind.LOST) {
                changes.field("status", "OPEN", deal.status())
                        .field("closeDate", null, deal.closeDate())
                        .field(
                                "lostReason",
                                null,
                                deal.lostReason() == null
                                        ? null
                                        : deal.lostReason().name())
                        .field("lostNote", null, deal.lostNote());
            }
            history.add(change("deal", deal.id(), deal.seller(), step.at(), step.kind(), changes));
            before = step;
        }
        return history;
    }

    private Changes beginning(DemoDeal deal) {
        return new Changes()
                .field("name", null, deal.name())
                .field("amount", null, money(deal))
                .field("status", null, "OPEN")
                .field("closeDate", null, deal.isOpen() ? deal.closeDate() : null)
                .field(
                        "company",
                        null,
                        deal.company() == null ? null : deal.company().name())
                .field(
                        "person",
                        null,
                        deal.person() == null ? null : deal.person().name())
                .field("source", null, deal.source());
    }

    private @Nullable String money(DemoDeal deal) {
        return deal.amount() == null ? null : deal.amount().toPlainString() + " " + parts.currency();
    }

    private DemoChange change(
            String type, UUID record, int seller, OffsetDateTime at, ChangeKind kind, Changes changes) {
        return new DemoChange(dice.id(at), at, type, record, seller, kind, changes.fields());
    }
}
