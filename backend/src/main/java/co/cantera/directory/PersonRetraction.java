package co.cantera.directory;

import co.cantera.audit.AuditTrail;
import co.cantera.shared.bulk.Retraction;
import co.cantera.shared.bulk.Saved;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back people that came from a file. */
@Component
class PersonRetraction implements Retraction {

    private final PersonImportStore store;
    private final PersonImports imports;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    PersonRetraction(PersonImportStore store, PersonImports imports, AuditTrail audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.imports = imports;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String type() {
        return PersonId.PREFIX;
    }

    @Override
    public Set<UUID> takeBack(Collection<Left> records) {
        List<Saved<PersonImported>> saved = Retraction.changes(
                store.ofIds(records.stream().map(Left::id).toList()),
                records,
                this::deleted,
                before -> json.readValue(before, PersonImported.class));
        if (!saved.isEmpty()) {
            store.save(saved);
            audit.recordAll(type(), "undone", imports.entries(saved));
        }
        return Retraction.ids(saved);
    }

    private PersonImported deleted(PersonImported person) {
        return new PersonImported(
                person.row().deleted(OffsetDateTime.now(clock)), person.fields(), null, null, person.visible());
    }
}
