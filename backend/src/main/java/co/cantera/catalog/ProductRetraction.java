package co.cantera.catalog;

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

/** Takes back products that came from a file. */
@Component
class ProductRetraction implements Retraction {

    private final ProductStore store;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ProductRetraction(ProductStore store, AuditTrail audit, JsonMapper json, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ProductId.PREFIX;
    }

    @Override
    public Set<UUID> takeBack(Collection<Left> records) {
        List<Saved<ProductRow>> saved = Retraction.changes(
                store.ofIds(records.stream().map(Left::id).toList()),
                records,
                ProductRetraction::deleted,
                before -> json.readValue(before, ProductRow.class));
        if (!saved.isEmpty()) {
            store.save(saved, OffsetDateTime.now(clock));
            audit.recordAll(type(), "undone", ProductImports.entries(saved));
        }
        return Retraction.ids(saved);
    }

    private static ProductRow deleted(ProductRow product) {
        return new ProductRow(
                product.id(),
                product.version(),
                product.name(),
                product.code(),
                product.family(),
                product.price(),
                product.description(),
                product.fields(),
                null,
                null,
                product.createdAt(),
                true);
    }
}
