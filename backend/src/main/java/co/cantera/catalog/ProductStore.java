package co.cantera.catalog;

import static co.cantera.schema.tenant.Tables.PRODUCT;
import static co.cantera.shared.store.Filters.folded;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;

import co.cantera.schema.tenant.tables.records.ProductRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.bulk.CustomFieldsStore;
import co.cantera.shared.bulk.Saved;
import co.cantera.shared.money.Money;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Products in the current tenant's schema. */
@Component
class ProductStore {

    private static final int MOST_NAMES = 10_000;

    private final DSLContext db;
    private final BulkStore bulk;
    private final CustomFieldsStore fields;

    ProductStore(DSLContext db, BulkStore bulk, CustomFieldsStore fields) {
        this.db = db;
        this.bulk = bulk;
        this.fields = fields;
    }

    List<String> names() {
        return db.selectDistinct(PRODUCT.NAME)
                .from(PRODUCT)
                .where(PRODUCT.DELETED_AT.isNull())
                .orderBy(PRODUCT.NAME)
                .limit(MOST_NAMES)
                .fetch(PRODUCT.NAME);
    }

    List<ProductRow> known(Collection<String> keys) {
        return db.selectFrom(PRODUCT)
                .where(PRODUCT.IMPORT_KEY.eq(any(keys.toArray(String[]::new))))
                .fetch(this::product);
    }

    /** The products with one of these names, accents and case aside. */
    List<ProductRow> named(Collection<String> names) {
        Field<String> wanted = field(name("wanted", "name"), SQLDataType.CLOB);
        return db.selectFrom(PRODUCT)
                .where(folded(PRODUCT.NAME)
                        .eq(any(array(select(folded(wanted))
                                .from(unnest(names.toArray(String[]::new)).as("wanted", "name"))))))
                .orderBy(PRODUCT.ID)
                .fetch(this::product);
    }

    List<ProductRow> ofIds(Collection<UUID> ids) {
        return db.selectFrom(PRODUCT)
                .where(PRODUCT.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetch(this::product);
    }

    /** Writes all; fails when somebody was faster with one of them. */
    void save(List<Saved<ProductRow>> products, OffsetDateTime now) {
        int written = bulk.upsert(
                products.stream().map(saved -> record(saved, now)).toList(),
                PRODUCT.ID,
                PRODUCT.VERSION,
                PRODUCT.ORIGIN);
        Saved.allWritten(products, written);
    }

    private ProductRecord record(Saved<ProductRow> saved, OffsetDateTime now) {
        ProductRow product = saved.after();
        Money price = product.price();
        ProductRecord record = new ProductRecord();
        record.setId(product.id());
        record.setVersion(saved.version());
        record.setName(product.name());
        record.setCode(product.code());
        record.setFamily(product.family());
        record.setPrice(price == null ? null : price.amount());
        record.setCurrency(price == null ? null : price.currency());
        record.setDescription(product.description());
        record.setFields(fields.write(product.fields()));
        record.setOrigin("IMPORT");
        record.setImportKey(product.key());
        record.setImportHash(product.hash());
        record.setCreatedAt(product.createdAt());
        record.setUpdatedAt(now);
        record.setDeletedAt(product.deleted() ? now : null);
        return record;
    }

    private ProductRow product(ProductRecord r) {
        return new ProductRow(
                r.getId(),
                r.getVersion(),
                r.getName(),
                r.getCode(),
                r.getFamily(),
                r.getPrice() == null ? null : new Money(r.getPrice(), r.getCurrency()),
                r.getDescription(),
                fields.read(r.getFields()),
                r.getImportKey(),
                r.getImportHash(),
                r.getCreatedAt(),
                r.getDeletedAt() != null);
    }
}
