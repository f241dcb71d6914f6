package co.cantera.catalog;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.Stored;
import co.cantera.shared.money.Money;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as it is stored, with what its last import left. */
record ProductRow(
        UUID id,
        int version,
        String name,
        @Nullable String code,
        @Nullable String family,
        @Nullable Money price,
        @Nullable String description,
        CustomFields fields,
        @Nullable String key,
        @Nullable String hash,
        OffsetDateTime createdAt,
        boolean deleted)
        implements Stored {

    /** Everybody who may bring in products sees all of them. */
    @Override
    public boolean visible() {
        return true;
    }
}
