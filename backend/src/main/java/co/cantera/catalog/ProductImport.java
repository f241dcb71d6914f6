package co.cantera.catalog;

import co.cantera.shared.bulk.Blanks;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as a file has it; what is null is not said.
 *
 * @param key by which a later run knows the row again
 * @param hash the row's fingerprint
 * @param price the list price
 */
public record ProductImport(
        String key,
        String hash,
        String name,
        @Nullable String code,
        @Nullable String family,
        @Nullable Money price,
        @Nullable String description,
        CustomFields fields,
        Blanks blanks) {}
