package co.cantera.catalog;

import co.cantera.audit.Changes;
import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.MatchKey;
import co.cantera.shared.bulk.UpsertTerms;
import co.cantera.shared.bulk.Upserts;
import co.cantera.shared.graph.FieldProblem;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.latam.PlainText;
import co.cantera.shared.money.Money;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what many products from a file become. */
final class ProductUpserts extends Upserts<ProductImport, ProductRow> {

    private final OffsetDateTime now;

    ProductUpserts(UpsertTerms terms, OffsetDateTime now) {
        super(terms);
        this.now = now;
    }

    static Changes changes(@Nullable ProductRow before, ProductRow after) {
        Changes changes = new Changes()
                .field("name", before == null ? null : before.name(), after.name())
                .field("code", before == null ? null : before.code(), after.code())
                .field("family", before == null ? null : before.family(), after.family())
                .field("price", before == null ? null : text(before.price()), text(after.price()))
                .field("description", before == null ? null : before.description(), after.description());
        after.fields().differencesFrom(before == null ? null : before.fields(), changes::field);
        return changes;
    }

    @Override
    protected List<String> handlesOf(ProductImport row) {
        return by() == MatchKey.NAME
                ? chosen("name", PlainText.fold(row.name()), row.key())
                : List.of("key:" + row.key());
    }

    @Override
    protected List<String> handles(ProductRow product) {
        List<String> handles = new ArrayList<>();
        if (product.key() != null) {
            handles.add("key:" + product.key());
        }
        if (!product.deleted()) {
            handles.add("name:" + PlainText.fold(product.name()));
        }
        return handles;
    }

    @Override
    protected String hash(ProductImport row) {
        return row.hash();
    }

    @Override
    protected ProductRow create(ProductImport row) {
        return new ProductRow(
                UuidV7.next(),
                1,
                row.name(),
                row.code(),
                row.family(),
                row.price(),
                row.description(),
                row.fields(),
                free(null, row.key()),
                row.hash(),
                now,
                false);
    }

    @Override
    protected ProductRow merge(ProductRow before, ProductImport row) {
        Blanks blanks = row.blanks();
        return new ProductRow(
                before.id(),
                before.version(),
                row.name(),
                blanks.of("code", row.code(), before.code()),
                blanks.of("family", row.family(), before.family()),
                blanks.of("unitPrice", row.price(), before.price()),
                blanks.of("description", row.description(), before.description()),
                before.fields().with(row.fields()),
                free(before.key(), row.key()),
                row.hash(),
                before.createdAt(),
                false);
    }

    @Override
    protected List<FieldProblem> faults(ProductRow after) {
        Money price = after.price();
        return new InputChecks()
                .required("name", after.name())
                .atMost(200, "name", after.name())
                .atMost(100, "code", after.code())
                .atMost(100, "family", after.family())
                .atMost(10_000, "description", after.description())
                .that(price == null || price.amount().signum() >= 0, "unitPrice", "negative")
                .problems();
    }

    @Override
    protected boolean isSame(ProductRow before, ProductRow after) {
        return changes(before, after).isEmpty();
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }
}
