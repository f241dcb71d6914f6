package co.cantera.directory;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of people for whoever writes them out: whom the person may not see is in none of them. */
@Component
public class PersonLists {

    private final People people;
    private final PersonStore store;

    PersonLists(People people, PersonStore store) {
        this.people = people;
        this.store = store;
    }

    /** A page of a list. */
    public Connection<Person> page(@Nullable PersonFilter filter, @Nullable PersonOrder order, PageRequest page) {
        return people.page(filter, order, page, false, true);
    }

    /** How long a list is, counted no further than {@code most}. */
    public int count(@Nullable PersonFilter filter, int most) {
        return store.count(filter, most);
    }
}
