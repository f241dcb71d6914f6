package co.cantera.directory;

import co.cantera.shared.graph.NodeSource;
import co.cantera.shared.search.RecordSearch;
import co.cantera.shared.search.SearchKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets companies and people be found by their ids and by a text. */
@Configuration(proxyBeanMethods = false)
class DirectoryNodes {

    @Bean
    NodeSource companyNode(Companies companies, Merges merges) {
        return NodeSource.of(
                CompanyId.PREFIX,
                text -> {
                    CompanyId id = CompanyId.from(text);
                    Company company = companies.find(id);
                    return company != null && company.deletedAt() == null
                            ? company
                            : or(merges.survivor(CompanyId.PREFIX, id.value()), company);
                },
                ids -> companies.findAll(ids.stream().map(CompanyId::from).toList()),
                Company::id);
    }

    @Bean
    NodeSource personNode(People people, Merges merges) {
        return NodeSource.of(
                PersonId.PREFIX,
                text -> {
                    PersonId id = PersonId.from(text);
                    Person person = people.find(id);
                    return person != null && person.deletedAt() == null
                            ? person
                            : or(merges.survivor(PersonId.PREFIX, id.value()), person);
                },
                ids -> people.findAll(ids.stream().map(PersonId::from).toList()),
                Person::id);
    }

    @Bean
    RecordSearch companySearch(Companies companies) {
        return RecordSearch.of(SearchKind.COMPANY, companies::search);
    }

    @Bean
    RecordSearch personSearch(People people) {
        return RecordSearch.of(SearchKind.PERSON, people::search);
    }

    /** What an old id stands for now, else what it always stood for. */
    private static @Nullable Object or(@Nullable Object survivor, @Nullable Object record) {
        return survivor == null ? record : survivor;
    }
}
