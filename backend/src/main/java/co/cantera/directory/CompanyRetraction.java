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

/** Takes back companies that came from a file. */
@Component
class CompanyRetraction implements Retraction {

    private final CompanyImportStore store;
    private final CompanyImports imports;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    CompanyRetraction(
            CompanyImportStore store, CompanyImports imports, AuditTrail audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.imports = imports;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String type() {
        return CompanyId.PREFIX;
    }

    @Override
    public Set<UUID> takeBack(Collection<Left> records) {
        List<Saved<CompanyImported>> saved = Retraction.changes(
                store.ofIds(records.stream().map(Left::id).toList()),
                records,
                this::deleted,
                before -> json.readValue(before, CompanyImported.class));
        if (!saved.isEmpty()) {
            store.save(saved);
            audit.recordAll(type(), "undone", imports.entries(saved));
        }
        return Retraction.ids(saved);
    }

    private CompanyImported deleted(CompanyImported company) {
        return new CompanyImported(
                company.row().deleted(OffsetDateTime.now(clock)), company.fields(), null, null, company.visible());
    }
}
