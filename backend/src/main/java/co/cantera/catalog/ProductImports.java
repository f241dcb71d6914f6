package co.cantera.catalog;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.Saved;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings in products and tells which names there are. */
@Component
public class ProductImports {

    private final ProductStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ProductImports(ProductStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The names of the products of the current tenant, each once. */
    public List<String> names() {
        return store.names();
    }

    /** Creates and changes products; the answers are in the order of the rows. */
    public List<Upserted> upsert(List<ProductImport> rows, UpsertTerms terms) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ProductUpserts upserts = new ProductUpserts(terms, now);
        store.known(rows.stream().map(ProductImport::key).toList()).forEach(upserts::know);
        if (terms.by() == MatchKey.NAME) {
            store.named(rows.stream().map(ProductImport::name).distinct().toList())
                    .forEach(upserts::know);
        }
        List<Upserted> answers = rows.stream().map(upserts::add).toList();
        List<Saved<ProductRow>> saved = upserts.saved();
        if (!saved.isEmpty() && terms.kept()) {
            store.save(saved, now);
            terms.trace(ProductId.PREFIX, saved);
            audit.recordAll(ProductId.PREFIX, "imported", entries(saved));
        }
        return answers;
    }

    /** What is written down of these changes. */
    static List<AuditTrail.Entry> entries(List<Saved<ProductRow>> saved) {
        return saved.stream()
                .map(each -> new AuditTrail.Entry(
                        each.after().id(), kind(each), ProductUpserts.changes(each.before(), each.after())))
                .toList();
    }

    private static ChangeKind kind(Saved<ProductRow> saved) {
        return saved.before() == null
                ? ChangeKind.CREATED
                : saved.after().deleted() ? ChangeKind.DELETED : ChangeKind.UPDATED;
    }
}
