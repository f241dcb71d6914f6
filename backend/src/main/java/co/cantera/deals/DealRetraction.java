package co.cantera.deals;

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

/** Takes back deals that came from a file. */
@Component
class DealRetraction implements Retraction {

    private final DealImportStore store;
    private final DealImports imports;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    DealRetraction(DealImportStore store, DealImports imports, AuditTrail audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.imports = imports;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String type() {
        return DealId.PREFIX;
    }

    @Override
    public Set<UUID> takeBack(Collection<Left> records) {
        List<Saved<DealImported>> saved = Retraction.changes(
                store.ofIds(records.stream().map(Left::id).toList()),
                records,
                this::deleted,
                before -> json.readValue(before, DealImported.class));
        if (!saved.isEmpty()) {
            store.save(saved);
            audit.recordAll(type(), "undone", imports.entries(saved));
        }
        return Retraction.ids(saved);
    }

    private DealImported deleted(DealImported deal) {
        return new DealImported(
                deal.row().deleted(OffsetDateTime.now(clock)), deal.fields(), null, null, deal.visible());
    }
}
