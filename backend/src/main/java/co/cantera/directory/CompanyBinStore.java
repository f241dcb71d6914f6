package co.cantera.directory;

import static co.cantera.schema.tenant.Tables.COMPANY;
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

/** Deleted companies. */
@Component
class CompanyBinStore implements BinSource {

    private static final BinRows ROWS = new BinRows(
            CompanyId.PREFIX,
            COMPANY,
            COMPANY.ID,
            COMPANY.NAME,
            COMPANY.DELETED_AT,
            CompanyConditions::visible,
            List.of(tie(CompanyId.PREFIX, COMPANY.PARENT_ID)));

    private final DSLContext db;
    private final Companies companies;

    CompanyBinStore(DSLContext db, Companies companies) {
        this.db = db;
        this.companies = companies;
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
        return companies.restore(new CompanyId(id));
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
