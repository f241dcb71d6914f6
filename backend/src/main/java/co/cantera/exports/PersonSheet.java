package co.cantera.exports;

import static co.cantera.exports.DealSheet.name;
import static co.cantera.exports.DealSheet.names;

import co.cantera.directory.Person;
import co.cantera.directory.PersonLists;
import co.cantera.exports.ExportListInput.PersonListInput;
import co.cantera.exports.tables.Cell;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
import java.util.Set;

/** People, as they are written out. */
record PersonSheet(PersonLists lists, PersonListInput list) implements Sheet.Source<Person> {

    static final List<SheetColumn<Person>> COLUMNS = List.of(
            SheetColumn.of("name", person -> Cell.of(person.name())),
            SheetColumn.of("givenName", person -> Cell.of(person.givenName())),
            SheetColumn.of("familyName", person -> Cell.of(person.familyName())),
            SheetColumn.of("jobTitle", person -> Cell.of(person.jobTitle())),
            SheetColumn.of("company", person -> Cell.of(name(person.company(), card -> card.name()))),
            SheetColumn.of("phones", person -> Cell.of(person.phones())),
            SheetColumn.of("emails", person -> Cell.of(person.emails())),
            SheetColumn.of("city", person -> Cell.of(person.city())),
            SheetColumn.of("tags", person -> Cell.of(names(person.tags()))),
            SheetColumn.of("owner", person -> Cell.of(name(person.owner(), member -> member.name()))),
            SheetColumn.of("team", person -> Cell.of(name(person.team(), team -> team.name()))),
            SheetColumn.of("description", person -> Cell.of(person.description())),
            SheetColumn.of("createdAt", person -> Cell.of(person.createdAt())),
            SheetColumn.of("updatedAt", person -> Cell.of(person.updatedAt())));

    @Override
    public Connection<Person> page(PageRequest page, Set<String> fields) {
        return lists.page(list.filter(), list.orderBy(), page);
    }

    @Override
    public int count(int most) {
        return lists.count(list.filter(), most);
    }

    Sheet<Person> with(List<SheetColumn<Person>> columns) {
        return new Sheet<>(ExportObject.PERSON, columns, this);
    }
}
