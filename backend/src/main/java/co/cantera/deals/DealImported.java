package co.cantera.deals;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.bulk.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deal with what its last import left. */
record DealImported(
        DealRow row,
        CustomFields fields,
        @Nullable String key,
        @Nullable String hash,
        boolean visible) implements Stored {

    @Override
    public UUID id() {
        return row.id().value();
    }

    @Override
    public int version() {
        return row.version();
    }

    @Override
    public boolean deleted() {
        return row.deletedAt() != null;
    }
}
