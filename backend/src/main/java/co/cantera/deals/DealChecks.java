package co.cantera.deals;

import co.cantera.directory.Companies;
import co.cantera.directory.CompanyId;
import co.cantera.directory.People;
import co.cantera.directory.PersonId;
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
    private final Companies companies;
    private final People people;

    DealChecks(Pipelines pipelines, Companies companies, People people) {
        this.pipelines = pipelines;
        this.companies = companies;
        this.people = people;
    }

    /** @param before the deal as it was, null for a new one; what was not touched is not checked again */
    Outcome<DealRow> check(@Nullable DealRow before, DealRow row) {
        InputChecks checks = own(row).that(!row.id().value().equals(OpaqueId.UNKNOWN), "id", "badId");
        UUID company = row.companyId();
        if (company != null && (before == null || !company.equals(before.companyId()))) {
            checks.that(companies.find(new CompanyId(company)) != null, "companyId", "unknown");
        }
        UUID person = row.personId();
        if (person != null && (before == null || !person.equals(before.personId()))) {
            checks.that(people.find(new PersonId(person)) != null, "personId", "unknown");
        }
        return checks.outcome(row);
    }

    /** What a deal has to be like by itself. */
    InputChecks own(DealRow row) {
        Money amount = row.amount();
        return new InputChecks()
                .required("name", row.name())
                .atMost(200, "name", row.name())
                .that(amount == null || amount.amount().signum() >= 0, "amount", "negative")
                .that(pipelines.current().stage(row.stageId()) != null, "stageId", "unknown")
                .atMost(300, "nextStep", row.nextStep())
                .atMost(100, "source", row.source())
                .atMost(10_000, "description", row.description());
    }
}
