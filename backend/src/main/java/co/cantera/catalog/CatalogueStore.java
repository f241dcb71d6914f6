package co.cantera.catalog;

import static co.cantera.schema.tenant.Tables.PRODUCT;
import static co.cantera.shared.store.Filters.groups;
import static co.cantera.shared.store.Filters.text;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.TrailStore;
import co.cantera.schema.tenant.tables.records.ProductRecord;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.money.Money;
import co.cantera.shared.store.Keyset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue in the current tenant's schema. */
@Component
class CatalogueStore {

    private static final List<Field<?>> COLUMNS = List.of(
            PRODUCT.ID,
            PRODUCT.VERSION,
            PRODUCT.NAME,
            PRODUCT.CODE,
            PRODUCT.UNIT,
            PRODUCT.FAMILY,
            PRODUCT.PRICE,
            PRODUCT.CURRENCY,
            PRODUCT.DESCRIPTION,
            PRODUCT.CREATED_AT,
            PRODUCT.UPDATED_AT,
            PRODUCT.DELETED_AT);

    private final DSLContext db;
    private final TrailStore trail;

    CatalogueStore(DSLContext db, TrailStore trail) {
        this.db = db;
        this.trail = trail;
    }

    Connection<Product> page(@Nullable ProductFilter filter, ProductOrder order, PageRequest page, boolean count) {
        return keyset(order)
                .page(db, PRODUCT, COLUMNS, PRODUCT.DELETED_AT.isNull().and(matching(filter)), page, count)
                .map(CatalogueStore::product);
    }

    private static Condition matching(@Nullable ProductFilter filter) {
        return filter == null
                ? noCondition()
                : groups(
                        text(PRODUCT.NAME, filter.name())
                                .and(text(PRODUCT.CODE, filter.code()))
                                .and(text(PRODUCT.FAMILY, filter.family())),
                        filter.and(),
                        filter.or(),
                        filter.not(),
                        CatalogueStore::matching);
    }

    private static Keyset<?> keyset(ProductOrder order) {
        return switch (order.field()) {
            case NAME -> new Keyset<>(PRODUCT.NAME, PRODUCT.ID, order.direction(), false);
            case CODE -> new Keyset<>(PRODUCT.CODE, PRODUCT.ID, order.direction(), true);
            case PRICE -> new Keyset<>(PRODUCT.PRICE, PRODUCT.ID, order.direction(), true);
            case UPDATED_AT -> new Keyset<>(PRODUCT.UPDATED_AT, PRODUCT.ID, order.direction(), false);
        };
    }

    /** These products by id, deleted or not. */
    Map<UUID, Product> find(Collection<UUID> ids) {
        return db.select(COLUMNS)
                .from(PRODUCT)
                .where(PRODUCT.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetchMap(PRODUCT.ID, CatalogueStore::product);
    }

    /** Whether another product that is not deleted has the code. */
    boolean isTaken(String code, ProductId except) {
        return db.fetchExists(
                PRODUCT,
                lower(PRODUCT.CODE)
                        .eq(code.toLowerCase(Locale.ROOT))
                        .and(PRODUCT.DELETED_AT.isNull())
                        .and(PRODUCT.ID.ne(except.value())));
    }

    /** Adds the product; false when the id is taken. */
    boolean insert(Product product, AuditTrail.Entry entry) {
        ProductRecord record = record(product);
        record.setId(product.id().value());
        record.setCreatedAt(product.createdAt());
        return trail.write(
                db.insertInto(PRODUCT)
                        .set(record)
                        .onConflict(PRODUCT.ID)
                        .doNothing()
                        .returningResult(inline(1)),
                ProductId.PREFIX,
                entry);
    }

    /** Saves the product when it still has the version before; false when somebody was faster. */
    boolean update(Product product, AuditTrail.Entry entry) {
        return trail.write(
                db.update(PRODUCT)
                        .set(record(product))
                        .where(PRODUCT.ID.eq(product.id().value()).and(PRODUCT.VERSION.eq(product.version() - 1)))
                        .returningResult(inline(1)),
                ProductId.PREFIX,
                entry);
    }

    private static ProductRecord record(Product product) {
        Money price = product.price();
        ProductRecord record = new ProductRecord();
        record.setVersion(product.version());
        record.setName(product.name());
        record.setCode(product.code());
        record.setUnit(product.unit());
        record.setFamily(product.family());
        record.setPrice(price == null ? null : price.amount());
        record.setCurrency(price == null ? null : price.currency());
        record.setDescription(product.description());
        record.setUpdatedAt(product.updatedAt());
        record.setDeletedAt(product.deletedAt());
        return record;
    }

    private static Product product(Record r) {
        return new Product(
                new ProductId(r.get(PRODUCT.ID)),
                r.get(PRODUCT.VERSION),
                r.get(PRODUCT.NAME),
                r.get(PRODUCT.CODE),
                r.get(PRODUCT.UNIT),
                r.get(PRODUCT.FAMILY),
                r.get(PRODUCT.PRICE) == null ? null : new Money(r.get(PRODUCT.PRICE), r.get(PRODUCT.CURRENCY)),
                r.get(PRODUCT.DESCRIPTION),
                r.get(PRODUCT.CREATED_AT),
                r.get(PRODUCT.UPDATED_AT),
                r.get(PRODUCT.DELETED_AT));
    }
}
