package co.cantera.deals;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldValues;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.Saved;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings in many deals at once, by the rules for one, in as many statements whatever their number. */
@Component
public class DealImports {

    /** The custom field that holds the product. */
    public static final String PRODUCT = "product";

    private final DealImportStore store;
    private final StageStayStore stays;
    private final DealChecks checks;
    private final DealRelations relations;
    private final Pipelines pipelines;
    private final TenantProfiles tenants;
    private final AuditTrail audit;
    private final FieldValues fields;
    private final Clock clock;

    DealImports(
            DealImportStore store,
            StageStayStore stays,
            DealChecks checks,
            DealRelations relations,
            Pipelines pipelines,
            TenantProfiles tenants,
            AuditTrail audit,
            FieldValues fields,
            Clock clock) {
        this.store = store;
        this.stays = stays;
        this.checks = checks;
        this.relations = relations;
        this.pipelines = pipelines;
        this.tenants = tenants;
        this.audit = audit;
        this.fields = fields;
        this.clock = clock;
    }

    /** The products that deals from files name, each once. */
    public List<String> products() {
        return store.products();
    }

    /** Creates and changes deals; the answers are in the order of the rows. A lost deal needs no reason here. */
    public List<Upserted> upsert(List<DealImport> rows, UpsertTerms terms) {
        DealUpserts upserts = new DealUpserts(
                terms,
                pipelines.stages(),
                store.lastRanks(),
                checks::own,
                tenants.current().zone(),
                OffsetDateTime.now(clock));
        store.known(rows.stream().map(DealImport::key).toList()).forEach(upserts::know);
        if (terms.by() == MatchKey.NAME) {
            store.named(rows.stream().map(DealImport::name).distinct().toList()).forEach(upserts::know);
        }
        List<Upserted> answers = rows.stream().map(upserts::add).toList();
        save(upserts.saved(), terms);
        return answers;
    }

    private void save(List<Saved<DealImported>> saved, UpsertTerms terms) {
        if (saved.isEmpty() || !terms.kept()) {
            return;
        }
        write(saved);
        terms.trace(DealId.PREFIX, saved);
        audit.recordAll(DealId.PREFIX, "imported", entries(saved));
    }

    /** Writes deals with what that means for their stays in stages. */
    void write(List<Saved<DealImported>> saved) {
        store.save(saved);
        stays.write(saved.stream().map(DealImports::stay).toList(), OffsetDateTime.now(clock));
    }

    /** What is written down of these changes. */
    List<AuditTrail.Entry> entries(List<Saved<DealImported>> saved) {
        Function<DealRow, Deal> whole = relations.of(
                saved.stream()
                        .flatMap(each -> Stream.of(each.before(), each.after()))
                        .filter(Objects::nonNull)
                        .map(DealImported::row)
                        .toList(),
                Wanted.ALL);
        return saved.stream().map(each -> entry(each, whole)).toList();
    }

    private static StayChange stay(Saved<DealImported> saved) {
        DealImported before = saved.before();
        return StayChange.of(before == null ? null : before.row(), saved.after().row());
    }

    private AuditTrail.Entry entry(Saved<DealImported> saved, Function<DealRow, Deal> whole) {
        DealImported before = saved.before();
        DealImported after = saved.after();
        Changes changes = DealChanges.of(before == null ? null : whole.apply(before.row()), whole.apply(after.row()));
        fields.tell(FieldObject.DEAL, before == null ? null : before.fields(), after.fields(), changes);
        ChangeKind kind =
                before == null ? ChangeKind.CREATED : after.deleted() ? ChangeKind.DELETED : ChangeKind.UPDATED;
        return new AuditTrail.Entry(after.id(), kind, changes);
    }
}
