package co.cantera.views;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets saved views be found by their ids. */
@Configuration(proxyBeanMethods = false)
class ViewNodes {

    @Bean
    NodeSource viewNode(Views views) {
        return NodeSource.of(ViewId.PREFIX, id -> views.find(ViewId.from(id)));
    }
}
