package co.cantera.imports;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets imports be found by their ids. */
@Configuration(proxyBeanMethods = false)
class ImportNodes {

    @Bean
    NodeSource importNode(Imports imports) {
        return NodeSource.of(ImportId.PREFIX, id -> imports.find(ImportId.from(id)));
    }
}
