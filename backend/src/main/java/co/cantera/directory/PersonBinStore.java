package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.PERSON;
import static co.cantera.shared.store.BinRows.tie;

import co.cantera.shared.bin.BinSource;
import co.cantera.shared.bin.Deleted;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.store.BinRows;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deleted people. */
@Component
class PersonBinStore implements BinSource {

    private static final BinRows ROWS = new BinRows(
            PersonId.PREFIX,
            PERSON,
            PERSON.ID,
            PERSON.NAME,
            PERSON.DELETED_AT,
            PersonConditions::visible,
            List.of(tie(CompanyId.PREFIX, PERSON.COMPANY_ID)));

    private final DSLContext db;
    private final People people;

    PersonBinStore(DSLContext db, People people) {
        this.db = db;
        this.people = people;
    }

    @Override
    public String type() {
        return ROWS.type();
    }

    @Override
    public List<Deleted> page(@Nullable String name, @Nullable Cursor behind, OffsetDateTime since, int limit) {
        return ROWS.page(db, name, behind, since, limit);
    }

    @Override
    public List<Deleted> find(Collection<UUID> ids, OffsetDateTime since) {
        return ROWS.find(db, ids, since);
    }

    @Override
    public Outcome<?> restore(UUID id) {
        return people.restore(new PersonId(id));
    }

    @Override
    public List<UUID> over(OffsetDateTime before, int limit) {
        return ROWS.over(db, before, limit);
    }

    @Override
    public void release(String type, Collection<UUID> ids) {
        ROWS.release(db, type, ids);
    }

    @Override
    public void end(Collection<UUID> ids) {
        ROWS.end(db, ids);
    }
}
