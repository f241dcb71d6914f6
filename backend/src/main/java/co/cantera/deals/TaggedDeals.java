package co.cantera.deals;

import co.cantera.tags.TagColumns;
import co.cantera.tags.Taggable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets deals have tags. */
@Component
class TaggedDeals implements Taggable {

    private final Deals deals;

    TaggedDeals(Deals deals) {
        this.deals = deals;
    }

    @Override
    public String prefix() {
        return DealId.PREFIX;
    }

    @Override
    public TagColumns columns() {
        return DealColumns.TAGS;
    }

    @Override
    public List<Deal> records(Collection<UUID> ids) {
        return deals.findAll(ids.stream().map(DealId::new).toList());
    }
}
