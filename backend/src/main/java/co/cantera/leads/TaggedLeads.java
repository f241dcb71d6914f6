package co.cantera.leads;

import co.cantera.tags.TagColumns;
import co.cantera.tags.Taggable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets leads have tags. */
@Component
class TaggedLeads implements Taggable {

    private final Leads leads;

    TaggedLeads(Leads leads) {
        this.leads = leads;
    }

    @Override
    public String prefix() {
        return LeadId.PREFIX;
    }

    @Override
    public TagColumns columns() {
        return LeadStore.TAGS;
    }

    @Override
    public List<Lead> records(Collection<UUID> ids) {
        return leads.findAll(ids.stream().map(LeadId::new).toList());
    }
}
