package co.cantera.catalog;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets products be found by their ids. */
@Configuration(proxyBeanMethods = false)
class CatalogueNodes {

    @Bean
    NodeSource productNode(Products products) {
        return NodeSource.of(ProductId.PREFIX, id -> products.find(ProductId.from(id)));
    }
}
