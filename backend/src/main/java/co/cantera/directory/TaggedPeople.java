package co.cantera.directory;

import co.cantera.tags.TagColumns;
import co.cantera.tags.Taggable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets people have tags. */
@Component
class TaggedPeople implements Taggable {

    private final People people;

    TaggedPeople(People people) {
        this.people = people;
    }

    @Override
    public String prefix() {
        return PersonId.PREFIX;
    }

    @Override
    public TagColumns columns() {
        return PersonStore.TAGS;
    }

    @Override
    public List<Person> records(Collection<UUID> ids) {
        return people.findAll(ids.stream().map(PersonId::new).toList());
    }
}
