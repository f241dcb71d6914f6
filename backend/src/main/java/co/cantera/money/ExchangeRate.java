package co.cantera.money;

import co.cantera.members.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency is worth in the tenant's own, from a day on.
 *
 * @param createdBy who set it, null for one who is gone
 */
record ExchangeRate(
        RateId id,
        int version,
        String currency,
        LocalDate validFrom,
        BigDecimal rate,
        @Nullable Member createdBy,
        OffsetDateTime createdAt) {}
