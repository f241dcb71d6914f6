package co.cantera.leads;

import co.cantera.deals.Deal;
import co.cantera.deals.Deals;
import co.cantera.deals.NewDeal;
import co.cantera.directory.Companies;
import co.cantera.directory.Company;
import co.cantera.directory.CompanyId;
import co.cantera.directory.NewCompany;
import co.cantera.directory.NewPerson;
import co.cantera.directory.People;
import co.cantera.directory.Person;
import co.cantera.directory.PersonId;
import co.cantera.fields.FieldCarryOver;
import co.cantera.fields.FieldObject;
import co.cantera.members.MemberId;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a company, a person and a deal of a lead, which take over what it holds, or ties the lead to those that are there already. */
@Component
class LeadConversions {

    private final Companies companies;
    private final People people;
    private final Deals deals;
    private final FieldCarryOver fields;

    LeadConversions(Companies companies, People people, Deals deals, FieldCarryOver fields) {
        this.companies = companies;
        this.people = people;
        this.deals = deals;
        this.fields = fields;
    }

    /** What a lead is tied to. */
    record Made(
            @Nullable Company company,
            Person person,
            @Nullable Deal deal) {

        Converted at(OffsetDateTime now) {
            return new Converted(
                    now,
                    company == null ? null : company.id().value(),
                    person.id().value(),
                    deal == null ? null : deal.id().value());
        }
    }

    /** @param owner who gets what is new */
    Outcome<Made> make(LeadRow row, ConvertLeadInput input, @Nullable UUID owner) {
        LeadContent lead = row.content();
        MemberId to = owner == null ? null : new MemberId(owner);
        return company(lead, input.company(), to)
                .then(company -> person(lead, input.person(), company.value(), to)
                        .then(person -> deal(row, input.deal(), company.value(), person, to)
                                .then(deal -> Outcome.done(new Made(company.value(), person, deal.value())))));
    }

    private Outcome<Maybe<Company>> company(
            LeadContent lead, ConvertLeadInput.@Nullable ToCompany wanted, @Nullable MemberId owner) {
        if (wanted == null) {
            return Outcome.done(new Maybe<>(null));
        }
        if (wanted.companyId() != null) {
            Company there = companies.find(wanted.companyId());
            return there == null || there.deletedAt() != null
                    ? Outcome.refused(InvalidInput.field("company.companyId", "unknown"))
                    : Outcome.done(new Maybe<>(there));
        }
        ConvertLeadInput.ToCompany.NewLeadCompany create = wanted.create();
        return create == null
                ? Outcome.done(new Maybe<>(null))
                : within("company.create", companies.add(newCompany(lead, create, owner)))
                        .then(made -> Outcome.done(new Maybe<>(made)));
    }

    private NewCompany newCompany(
            LeadContent lead, ConvertLeadInput.ToCompany.NewLeadCompany create, @Nullable MemberId owner) {
        return new NewCompany(
                create.name(),
                create.taxId(),
                List.of(),
                List.of(),
                create.city(),
                create.sector(),
                owner,
                fields.inputs(FieldObject.LEAD, lead.fields(), FieldObject.COMPANY, create.fields()));
    }

    private Outcome<Person> person(
            LeadContent lead, ConvertLeadInput.ToPerson wanted, @Nullable Company company, @Nullable MemberId owner) {
        if (wanted.personId() != null) {
            Person there = people.find(wanted.personId());
            return there == null || there.deletedAt() != null
                    ? Outcome.refused(InvalidInput.field("person.personId", "unknown"))
                    : Outcome.done(there);
        }
        ConvertLeadInput.ToPerson.NewLeadPerson create = wanted.create();
        return create == null
                ? Outcome.refused(InvalidInput.field("person", "required"))
                : within(
                        "person.create",
                        people.add(new NewPerson(
                                create.givenName(),
                                create.familyName(),
                                create.jobTitle(),
                                lead.phones(),
                                lead.emails(),
                                lead.city(),
                                company == null ? null : company.id(),
                                owner,
                                fields.inputs(FieldObject.LEAD, lead.fields(), FieldObject.PERSON, create.fields()))));
    }

    private Outcome<Maybe<Deal>> deal(
            LeadRow row,
            ConvertLeadInput.@Nullable ToDeal wanted,
            @Nullable Company company,
            Person person,
            @Nullable MemberId owner) {
        if (wanted == null) {
            return Outcome.done(new Maybe<>(null));
        }
        LeadContent lead = row.content();
        CompanyId companyId = company == null ? null : company.id();
        PersonId personId = person.id();
        return within(
                        "deal",
                        deals.add(new NewDeal(
                                wanted.name(),
                                wanted.stageId(),
                                wanted.amount(),
                                wanted.closeDate(),
                                companyId,
                                personId,
                                lead.source(),
                                lead.message(),
                                owner,
                                fields.inputs(FieldObject.LEAD, lead.fields(), FieldObject.DEAL, wanted.fields()),
                                row.tagIds())))
                .then(made -> Outcome.done(new Maybe<>(made)));
    }

    /** Tells what is wrong at the path where it was given. */
    private static <T> Outcome<T> within(String path, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(InvalidInput invalid)
                ? Outcome.refused(new InvalidInput(invalid.fields().stream()
                        .map(field -> new FieldProblem(
                                path + "." + field.path(), field.code(), field.message(), field.arguments()))
                        .toList()))
                : outcome;
    }

    private record Maybe<T>(@Nullable T value) {}
}
