package co.cantera.directory;

import co.cantera.audit.Change;
import co.cantera.audit.Timelines;
import co.cantera.fields.FieldValue;
import co.cantera.fields.FieldValues;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Selection;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Companies and people over GraphQL. */
@Controller
class DirectoryGraph {

    private final Companies companies;
    private final People people;
    private final Affiliations affiliations;
    private final Subsidiaries subsidiaries;
    private final Merges merges;
    private final Timelines timelines;
    private final FieldValues fields;

    DirectoryGraph(
            Companies companies,
            People people,
            Affiliations affiliations,
            Subsidiaries subsidiaries,
            Merges merges,
            Timelines timelines,
            FieldValues fields) {
        this.companies = companies;
        this.people = people;
        this.affiliations = affiliations;
        this.subsidiaries = subsidiaries;
        this.merges = merges;
        this.timelines = timelines;
        this.fields = fields;
    }

    record CreateCompanySuccess(Company company) {}

    record UpdateCompanySuccess(Company company) {}

    record DeleteCompanySuccess(Company company) {}

    record RestoreCompanySuccess(Company company) {}

    record CreatePersonSuccess(Person person) {}

    record UpdatePersonSuccess(Person person) {}

    record DeletePersonSuccess(Person person) {}

    record RestorePersonSuccess(Person person) {}

    record AffiliatePersonSuccess(Person person) {}

    record EndAffiliationSuccess(Person person) {}

    @QueryMapping
    Connection<Company> companies(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable CompanyFilter filter,
            @Argument @Nullable CompanyOrder orderBy,
            DataFetchingEnvironment field) {
        return companies.page(
                filter,
                orderBy,
                PageRequest.of(first, after),
                Selection.of(field).contains("totalCount"),
                wantsFields(field));
    }

    @QueryMapping
    Connection<Person> people(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable PersonFilter filter,
            @Argument @Nullable PersonOrder orderBy,
            DataFetchingEnvironment field) {
        return people.page(
                filter,
                orderBy,
                PageRequest.of(first, after),
                Selection.of(field).contains("totalCount"),
                wantsFields(field));
    }

    @SchemaMapping
    Connection<Person> people(
            Company company, @Argument int first, @Argument @Nullable String after, DataFetchingEnvironment field) {
        return people.of(company.id(), PageRequest.of(first, after), wantsFields(field));
    }

    @SchemaMapping
    List<FieldValue> fields(Company company, @Argument @Nullable List<String> keys) {
        return fields.read(company.fields(), keys);
    }

    @SchemaMapping
    List<FieldValue> fields(Person person, @Argument @Nullable List<String> keys) {
        return fields.read(person.fields(), keys);
    }

    private static boolean wantsFields(DataFetchingEnvironment page) {
        return Selection.of(page).below("edges").below("node").contains("fields");
    }

    @SchemaMapping
    Connection<Subsidiary> subsidiaries(Company company, @Argument int first, @Argument @Nullable String after) {
        return subsidiaries.of(company, PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Affiliation> affiliations(Company company, @Argument int first, @Argument @Nullable String after) {
        return affiliations.of(company, PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Affiliation> affiliations(Person person, @Argument int first, @Argument @Nullable String after) {
        return affiliations.of(person, PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Change> timeline(Company company, @Argument int first, @Argument @Nullable String after) {
        return timelines.of(merges.parts(CompanyId.PREFIX, company.key()), PageRequest.of(first, after));
    }

    @SchemaMapping
    Connection<Change> timeline(Person person, @Argument int first, @Argument @Nullable String after) {
        return timelines.of(merges.parts(PersonId.PREFIX, person.key()), PageRequest.of(first, after));
    }

    @MutationMapping
    Object createCompany(@Argument CreateCompanyInput input) {
        return companies.create(input).payload(CreateCompanySuccess::new);
    }

    @MutationMapping
    Object updateCompany(@Argument UpdateCompanyInput input) {
        return companies.update(input).payload(UpdateCompanySuccess::new);
    }

    @MutationMapping
    Object deleteCompany(@Argument DeleteCompanyInput input) {
        return companies.delete(input.id(), input.version()).payload(DeleteCompanySuccess::new);
    }

    @MutationMapping
    Object restoreCompany(@Argument RestoreCompanyInput input) {
        return companies.restore(input.id()).payload(RestoreCompanySuccess::new);
    }

    @MutationMapping
    Object createPerson(@Argument CreatePersonInput input) {
        return people.create(input).payload(CreatePersonSuccess::new);
    }

    @MutationMapping
    Object updatePerson(@Argument UpdatePersonInput input) {
        return people.update(input).payload(UpdatePersonSuccess::new);
    }

    @MutationMapping
    Object deletePerson(@Argument DeletePersonInput input) {
        return people.delete(input.id(), input.version()).payload(DeletePersonSuccess::new);
    }

    @MutationMapping
    Object restorePerson(@Argument RestorePersonInput input) {
        return people.restore(input.id()).payload(RestorePersonSuccess::new);
    }

    @MutationMapping
    Object affiliatePerson(@Argument AffiliatePersonInput input) {
        return affiliations.put(input).payload(AffiliatePersonSuccess::new);
    }

    @MutationMapping
    Object endAffiliation(@Argument EndAffiliationInput input) {
        return affiliations.end(input).payload(EndAffiliationSuccess::new);
    }
}
