package co.cantera.deals;

import co.cantera.shared.bulk.CustomFields;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals for tests of rules, with nothing in them but what the rule looks at. */
final class SomeDeal {

    private SomeDeal() {}

    static DealRow in(UUID stage, OffsetDateTime since) {
        return of(stage, since, null);
    }

    static DealRow closing(LocalDate day) {
        return of(new UUID(1, 1), OffsetDateTime.parse("2026-11-02T10:00:00Z"), day);
    }

    private static DealRow of(UUID stage, OffsetDateTime since, @Nullable LocalDate day) {
        return new DealRow(
                new DealId(new UUID(7, 7)),
                1,
                "Dotación",
                null,
                false,
                DealStatus.OPEN,
                stage,
                since,
                "a0",
                day,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                CustomFields.NONE,
                since,
                since,
                null,
                null,
                List.of());
    }
}
