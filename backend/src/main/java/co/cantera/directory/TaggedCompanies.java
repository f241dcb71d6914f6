package co.cantera.directory;

import co.cantera.tags.TagColumns;
import co.cantera.tags.Taggable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets companies have tags. */
@Component
class TaggedCompanies implements Taggable {

    private final Companies companies;

    TaggedCompanies(Companies companies) {
        this.companies = companies;
    }

    @Override
    public String prefix() {
        return CompanyId.PREFIX;
    }

    @Override
    public TagColumns columns() {
        return CompanyStore.TAGS;
    }

    @Override
    public List<Company> records(Collection<UUID> ids) {
        return companies.findAll(ids.stream().map(CompanyId::new).toList());
    }
}
