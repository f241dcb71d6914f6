package co.cantera.directory;

import static java.util.Objects.requireNonNull;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.AffiliationStore.Line;
import co.cantera.directory.Card.CompanyCard;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are in companies besides their main ones. */
@Component
class Affiliations {

    private static final int MAX_ROLE = 100;
    private static final int MAX_COMPANIES = 20;

    private final AffiliationStore store;
    private final People people;
    private final Cards cards;
    private final AuditTrail audit;
    private final Clock clock;

    Affiliations(AffiliationStore store, People people, Cards cards, AuditTrail audit, Clock clock) {
        this.store = store;
        this.people = people;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** The other companies of a person that the one who asks has seen. */
    Connection<Affiliation> of(Person person, PageRequest page) {
        return whole(store.ofPerson(person.id(), page));
    }

    /** Whom else a company has that the one who asks has seen. */
    Connection<Affiliation> of(Company company, PageRequest page) {
        return whole(store.ofCompany(company.id(), page));
    }

    private Connection<Affiliation> whole(Connection<Line> lines) {
        List<Line> all = lines.edges().stream().map(edge -> edge.node()).toList();
        Cards.Found found = cards.whole(
                all.stream().map(Line::companyId).distinct().toList(),
                all.stream().map(Line::personId).distinct().toList());
        return lines.map(line -> new Affiliation(
                requireNonNull(found.company(line.companyId())),
                requireNonNull(found.person(line.personId())),
                line.role()));
    }

    /** Says what a person is in a company, anew or again. */
    Outcome<Person> put(AffiliatePersonInput input) {
        Person person = people.find(input.personId());
        if (person == null || !person.viewerCanEdit()) {
            return Outcome.refused(new NotFound());
        }
        String role = Given.trimmed(input.role());
        CompanyCard company = cards.company(input.companyId().value());
        Line before = store.find(person.id(), input.companyId());
        CompanyCard main = person.company();
        return new InputChecks()
                .atMost(MAX_ROLE, "role", role)
                .that(company != null && company.viewerCanOpen(), "companyId", "unknown")
                .that(main == null || !main.id().equals(input.companyId()), "companyId", "mainCompany")
                .that(before != null || store.count(person.id()) < MAX_COMPANIES, "companyId", "tooMany", MAX_COMPANIES)
                .outcome(person)
                .then(checked -> put(checked, requireNonNull(company), before, role));
    }

    private Outcome<Person> put(Person person, CompanyCard company, @Nullable Line before, @Nullable String role) {
        if (before != null && Objects.equals(before.role(), role)) {
            return Outcome.done(person);
        }
        Line line = new Line(person.key(), company.id().value(), role);
        String was = before == null ? null : told(company.name(), before.role());
        String wasOne = before == null ? null : told(person.name(), before.role());
        store.put(
                line, OffsetDateTime.now(clock), entry(person.key(), "otherCompany", was, told(company.name(), role)));
        tellCompany(entry(company.id().value(), "otherPerson", wasOne, told(person.name(), role)));
        return Outcome.done(person);
    }

    /** Lets go of what a person is in a company. */
    Outcome<Person> end(EndAffiliationInput input) {
        Person person = people.find(input.personId());
        Line line = person == null ? null : store.find(person.id(), input.companyId());
        if (person == null || !person.viewerCanEdit() || line == null) {
            return Outcome.refused(new NotFound());
        }
        CompanyCard company = requireNonNull(cards.company(line.companyId()));
        store.delete(line, entry(person.key(), "otherCompany", told(company.name(), line.role()), null));
        tellCompany(entry(line.companyId(), "otherPerson", told(person.name(), line.role()), null));
        return Outcome.done(person);
    }

    private void tellCompany(Entry entry) {
        audit.record(CompanyId.PREFIX, entry.id(), entry.kind(), entry.changes());
    }

    private static Entry entry(UUID id, String field, @Nullable String before, @Nullable String after) {
        return new Entry(id, ChangeKind.UPDATED, new Changes().field(field, before, after));
    }

    private static String told(String name, @Nullable String role) {
        return role == null ? name : name + " (" + role + ")";
    }
}
