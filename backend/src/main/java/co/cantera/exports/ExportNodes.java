package co.cantera.exports;

import co.cantera.shared.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets exports be found by their ids. */
@Configuration(proxyBeanMethods = false)
class ExportNodes {

    @Bean
    NodeSource exportNode(Exports exports) {
        return NodeSource.of(ExportId.PREFIX, id -> exports.find(ExportId.from(id)));
    }
}
