package co.cantera.deals;

import co.cantera.directory.Card;
import co.cantera.directory.Cards;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a deal has to be like before it is saved. */
@Component
class DealChecks {

    private final Pipelines pipelines;
    private final Competitors competitors;

    DealChecks(Pipelines pipelines, Competitors competitors) {
        this.pipelines = pipelines;
        this.competitors = competitors;
    }

    /**
     * @param before the deal as it was, null for a new one; what was not touched is not checked again
     * @param cards of what the deal points to
     */
    Outcome<DealRow> check(@Nullable DealRow before, DealRow row, Cards.Found cards) {
        InputChecks checks = own(row).that(!row.id().value().equals(OpaqueId.UNKNOWN), "id", "badId");
        UUID company = row.companyId();
        if (company != null && (before == null || !company.equals(before.companyId()))) {
            checks.that(isOpen(cards.company(company)), "companyId", "unknown");
        }
        UUID person = row.personId();
        if (person != null && (before == null || !person.equals(before.personId()))) {
            checks.that(isOpen(cards.person(person)), "personId", "unknown");
        }
        if (before == null || !row.competitorIds().equals(before.competitorIds())) {
            checks.that(row.competitorIds().size() <= 20, "competitorIds", "tooMany", 20)
                    .that(known(row.competitorIds()), "competitorIds", "unknown");
        }
        return checks.outcome(row);
    }

    /** All of them, each once. */
    private boolean known(List<UUID> ids) {
        return competitors.of(ids).stream().distinct().count() == ids.size();
    }

    private static boolean isOpen(@Nullable Card card) {
        return card != null && card.viewerCanOpen();
    }

    /** A closed deal keeps its stage, also one that is out of use. */
    private boolean fits(DealRow row) {
        SalesProcess process = pipelines.current();
        return row.status() == DealStatus.OPEN
                ? process.takesDeals(row.stageId())
                : process.stage(row.stageId()) != null;
    }

    /** What a deal has to be like by itself. */
    InputChecks own(DealRow row) {
        Money amount = row.amount();
        RecurringAmount recurring = row.recurring();
        return new InputChecks()
                .required("name", row.name())
                .atMost(200, "name", row.name())
                .that(amount == null || amount.amount().signum() >= 0, "amount", "negative")
                .that(fits(row), "stageId", "unknown")
                .that(recurring == null || recurring.amount().amount().signum() >= 0, "recurring.amount", "negative")
                .that(
                        recurring == null || recurring.count() >= 1 && recurring.count() <= 600,
                        "recurring.count",
                        "times")
                .atMost(300, "nextStep", row.nextStep())
                .atMost(100, "source", row.source())
                .atMost(10_000, "description", row.description());
    }
}
