package co.cantera.directory;

import co.cantera.shared.graph.NodeSource;
import co.cantera.shared.search.RecordSearch;
import co.cantera.shared.search.SearchKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets companies and people be found by their ids and by a text. */
@Configuration(proxyBeanMethods = false)
class DirectoryNodes {

    @Bean
    NodeSource companyNode(Companies companies) {
        return NodeSource.of(
                CompanyId.PREFIX,
                id -> companies.find(CompanyId.from(id)),
                ids -> companies.findAll(ids.stream().map(CompanyId::from).toList()),
                Company::id);
    }

    @Bean
    NodeSource personNode(People people) {
        return NodeSource.of(
                PersonId.PREFIX,
                id -> people.find(PersonId.from(id)),
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
}
