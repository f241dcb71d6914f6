package co.cantera.catalog;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.ClientId;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.money.Money;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the team sells. Everybody reads the catalogue; managers and admins keep it. */
@Component
public class Products {

    private final CatalogueStore store;
    private final Clock clock;

    Products(CatalogueStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The product, null when there is none. */
    public @Nullable Product find(ProductId id) {
        return store.find(List.of(id.value())).get(id.value());
    }

    /** These products by id, deleted ones too; what does not exist is missing. */
    public Map<UUID, Product> find(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : store.find(ids);
    }

    Connection<Product> page(
            @Nullable ProductFilter filter, @Nullable ProductOrder order, PageRequest page, boolean count) {
        return store.page(filter, Objects.requireNonNullElse(order, ProductOrder.BY_NAME), page, count);
    }

    Outcome<Product> create(CreateProductInput input) {
        if (!CataloguePolicy.mayEdit()) {
            return Outcome.refused(new NotAllowed());
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Product product = new Product(
                new ProductId(ClientId.orNew(ProductId.PREFIX, input.id())),
                1,
                input.name().strip(),
                Given.trimmed(input.code()),
                Given.trimmed(input.unit()),
                Given.trimmed(input.family()),
                input.price(),
                Given.trimmed(input.description()),
                now,
                now,
                null);
        return check(null, product)
                .that(!product.id().value().equals(OpaqueId.UNKNOWN), "id", "badId")
                .outcome(product)
                .then(checked -> store.insert(checked, entry(null, checked, ChangeKind.CREATED))
                        ? Outcome.done(checked)
                        : Outcome.refused(InvalidInput.field("id", "idTaken")));
    }

    Outcome<Product> update(UpdateProductInput input) {
        return current(input.id(), input.version()).then(before -> {
            Product after = new Product(
                    before.id(),
                    before.version() + 1,
                    Objects.requireNonNullElse(Given.text(input.name(), before.name()), ""),
                    Given.text(input.code(), before.code()),
                    Given.text(input.unit(), before.unit()),
                    Given.text(input.family(), before.family()),
                    Given.or(input.price(), before.price()),
                    Given.text(input.description(), before.description()),
                    before.createdAt(),
                    OffsetDateTime.now(clock),
                    null);
            return check(before, after).outcome(after).then(checked -> save(before, checked, ChangeKind.UPDATED));
        });
    }

    Outcome<Product> delete(DeleteProductInput input) {
        return current(input.id(), input.version())
                .then(before -> save(before, before.deleted(OffsetDateTime.now(clock)), ChangeKind.DELETED));
    }

    Outcome<Product> restore(RestoreProductInput input) {
        Product product = find(input.id());
        if (product == null) {
            return Outcome.refused(new NotFound());
        }
        if (!CataloguePolicy.mayEdit()) {
            return Outcome.refused(new NotAllowed());
        }
        return product.deletedAt() == null
                ? Outcome.done(product)
                : check(null, product)
                        .outcome(product)
                        .then(before -> save(before, before.deleted(null), ChangeKind.RESTORED));
    }

    private Outcome<Product> current(ProductId id, int version) {
        Product product = find(id);
        if (product == null || product.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        if (!CataloguePolicy.mayEdit()) {
            return Outcome.refused(new NotAllowed());
        }
        return product.version() == version ? Outcome.done(product) : Outcome.refused(new VersionConflict(product));
    }

    private InputChecks check(@Nullable Product before, Product product) {
        Money price = product.price();
        String code = product.code();
        boolean sameCode = before != null && Objects.equals(before.code(), code);
        return new InputChecks()
                .required("name", product.name())
                .atMost(200, "name", product.name())
                .atMost(100, "code", code)
                .that(code == null || sameCode || !store.isTaken(code, product.id()), "code", "taken")
                .atMost(40, "unit", product.unit())
                .atMost(100, "family", product.family())
                .that(price == null || price.amount().signum() >= 0, "price", "negative")
                .atMost(10_000, "description", product.description());
    }

    private Outcome<Product> save(Product before, Product after, ChangeKind kind) {
        Entry entry = entry(before, after, kind);
        if (kind == ChangeKind.UPDATED && entry.changes().isEmpty()) {
            return Outcome.done(before);
        }
        if (!store.update(after, entry)) {
            Product current = find(after.id());
            return Outcome.refused(current == null ? new NotFound() : new VersionConflict(current));
        }
        return Outcome.done(after);
    }

    private static Entry entry(@Nullable Product before, Product after, ChangeKind kind) {
        Changes changes = new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("code", before == null ? null : before.code(), after.code())
                .field("unit", before == null ? null : before.unit(), after.unit())
                .field("family", before == null ? null : before.family(), after.family())
                .field("price", before == null ? null : text(before.price()), text(after.price()))
                .field("description", before == null ? null : before.description(), after.description());
        return new Entry(after.id().value(), kind, changes);
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }
}
