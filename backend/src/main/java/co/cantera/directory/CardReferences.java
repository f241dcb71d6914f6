package co.cantera.directory;

import co.cantera.fields.FieldKind;
import co.cantera.fields.Reference;
import co.cantera.fields.ReferenceSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets custom fields point to companies and people: they show the name that a card shows. */
@Configuration(proxyBeanMethods = false)
class CardReferences {

    private record Source(FieldKind kind, Function<Collection<UUID>, Map<UUID, ? extends Card>> cards)
            implements ReferenceSource {

        @Override
        public Map<UUID, Reference> find(Collection<UUID> ids) {
            Map<UUID, Reference> found = new HashMap<>();
            cards.apply(ids).forEach((id, card) -> found.put(id, new Reference(card.name(), card.viewerCanOpen())));
            return found;
        }
    }

    @Bean
    ReferenceSource companyReferences(Cards cards) {
        return new Source(
                FieldKind.COMPANY, ids -> cards.withoutContacts(ids, List.of()).companies());
    }

    @Bean
    ReferenceSource personReferences(Cards cards) {
        return new Source(
                FieldKind.PERSON, ids -> cards.withoutContacts(List.of(), ids).people());
    }
}
