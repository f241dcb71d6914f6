package co.cantera.exports;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.People;
import co.cantera.directory.Person;
import co.cantera.directory.PersonId;
import co.cantera.shared.ids.UuidV7;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives out the contact of one person and writes that down. */
@Component
class PersonCards {

    private final People people;
    private final AuditTrail trail;

    PersonCards(People people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** The person when whoever asks may see it. */
    Optional<Person> find(PersonId id) {
        Optional<Person> found = Optional.ofNullable(people.find(id)).filter(person -> person.deletedAt() == null);
        found.ifPresent(person -> trail.record(
                ExportId.PREFIX,
                UuidV7.next(),
                ChangeKind.CREATED,
                new Changes()
                        .field("object", null, ExportObject.PERSON)
                        .field("format", null, ExportFormat.VCARD)
                        .field("rows", null, 1)
                        .field("person", null, id)));
        return found;
    }
}
