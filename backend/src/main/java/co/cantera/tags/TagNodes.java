package co.cantera.tags;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets tags be found by their ids. */
@Configuration(proxyBeanMethods = false)
class TagNodes {

    @Bean
    NodeSource tagNode(Tags tags) {
        return NodeSource.of(
                TagId.PREFIX, id -> tags.catalogue().tag(TagId.from(id).value()));
    }
}
