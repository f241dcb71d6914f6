package co.cantera.fields;

import co.cantera.shared.graph.NodeSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets custom fields be found by their ids. */
@Configuration(proxyBeanMethods = false)
class FieldNodes {

    @Bean
    NodeSource fieldNode(FieldCatalog catalog) {
        return NodeSource.of(
                FieldId.PREFIX,
                id -> visible(catalog.current().find(FieldId.from(id).value())));
    }

    private static @Nullable CustomField visible(@Nullable CustomField field) {
        return field == null || !field.isVisible() ? null : field;
    }
}
