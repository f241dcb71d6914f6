package co.cantera.deals;

import co.cantera.directory.Card;
import co.cantera.directory.Cards;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a deal has to be like before it is saved. */
@Component
class DealChecks {

    private final Pipelines pipelines;

    DealChecks(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    /**
     * @param given what was refused already
     * @param before the deal as it was, null for a new one; what was not touched is not checked again
     * @param cards of what the deal points to
     */
    Outcome<DealRow> check(InputChecks given, @Nullable DealRow before, DealRow row, Cards.Found cards) {
        InputChecks checks = own(given, row).that(!row.id().value().equals(OpaqueId.UNKNOWN), "id", "badId");
        UUID company = row.companyId();
        if (company != null && (before == null || !company.equals(before.companyId()))) {
            checks.that(isOpen(cards.company(company)), "companyId", "unknown");
        }
        UUID person = row.personId();
        if (person != null && (before == null || !person.equals(before.personId()))) {
            checks.that(isOpen(cards.person(person)), "personId", "unknown");
        }
        return checks.outcome(row);
    }

    private static boolean isOpen(@Nullable Card card) {
        return card != null && card.viewerCanOpen();
    }

    /** What a deal has to be like by itself. */
    InputChecks own(DealRow row) {
        return own(new InputChecks(), row);
    }

    private InputChecks own(InputChecks checks, DealRow row) {
        Money amount = row.amount();
        return checks.required("name", row.name())
                .atMost(200, "name", row.name())
                .that(amount == null || amount.amount().signum() >= 0, "amount", "negative")
                .that(pipelines.current().stage(row.stageId()) != null, "stageId", "unknown")
                .atMost(300, "nextStep", row.nextStep())
                .atMost(100, "source", row.source())
                .atMost(10_000, "description", row.description());
    }
}
