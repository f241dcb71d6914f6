package co.cantera.directory;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets companies and people be found by their ids. */
@Configuration(proxyBeanMethods = false)
class DirectoryNodes {

    @Bean
    NodeSource companyNode(Companies companies) {
        return NodeSource.of(CompanyId.PREFIX, id -> companies.find(CompanyId.from(id)));
    }

    @Bean
    NodeSource personNode(People people) {
        return NodeSource.of(PersonId.PREFIX, id -> people.find(PersonId.from(id)));
    }
}
