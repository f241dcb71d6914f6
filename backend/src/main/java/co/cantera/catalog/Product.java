package co.cantera.catalog;

import co.cantera.shared.money.Money;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Something that the team sells. */
public record Product(
        ProductId id,
        int version,
        String name,
        @Nullable String code,
        @Nullable String unit,
        @Nullable String family,
        @Nullable Money price,
        @Nullable String description,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime deletedAt) {

    /** Managers and admins keep the catalogue. */
    public boolean viewerCanEdit() {
        return deletedAt == null && CataloguePolicy.mayEdit();
    }

    /** Whoever may change a product may delete it. */
    public boolean viewerCanDelete() {
        return viewerCanEdit();
    }

    Product deleted(@Nullable OffsetDateTime at) {
        return new Product(id, version + 1, name, code, unit, family, price, description, createdAt, updatedAt, at);
    }
}
