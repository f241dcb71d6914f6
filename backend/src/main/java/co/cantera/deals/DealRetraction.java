package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.shared.bulk.Retraction;
import co.cantera.shared.bulk.Saved;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back deals that came from a file. */
@Component
class DealRetraction implements Retraction {

    private final DealImportStore store;
    private final DealImports imports;
    private final Pipelines pipelines;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    DealRetraction(
            DealImportStore store,
            DealImports imports,
            Pipelines pipelines,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.pipelines = pipelines;
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
                        before -> json.readValue(before, DealImported.class))
                .stream()
                .map(this::placed)
                .toList();
        if (!saved.isEmpty()) {
            imports.write(saved);
            audit.recordAll(type(), "undone", imports.entries(saved));
        }
        return Retraction.ids(saved);
    }

    /** An open deal that goes back to another stage comes into it now; where that is out of use, it stays or begins anew. */
    private Saved<DealImported> placed(Saved<DealImported> saved) {
        DealRow before = Objects.requireNonNull(saved.before()).row();
        DealImported after = saved.after();
        DealRow row = after.row();
        boolean stood = before.status() == DealStatus.OPEN;
        if (after.deleted()
                || row.status() != DealStatus.OPEN
                || stood && row.stageId().equals(before.stageId())) {
            return saved;
        }
        List<UUID> used =
                pipelines.stages().stream().map(stage -> stage.id().value()).toList();
        UUID stage = used.contains(row.stageId())
                ? row.stageId()
                : used.contains(before.stageId()) ? before.stageId() : used.getFirst();
        boolean stays = stood && stage.equals(before.stageId());
        DealRow placed = row.in(stage, stays ? before.stageSince() : OffsetDateTime.now(clock));
        return new Saved<>(
                saved.before(), new DealImported(placed, after.fields(), after.key(), after.hash(), after.visible()));
    }

    private DealImported deleted(DealImported deal) {
        return new DealImported(
                deal.row().deleted(OffsetDateTime.now(clock)), deal.fields(), null, null, deal.visible());
    }
}
