package co.cantera.demo.book;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked for something and may become a customer.
 *
 * @param seller the seat of the owner, null for nobody
 * @param status {@code NEW}, {@code CONTACTED}, {@code QUALIFIED} or {@code DISCARDED}
 * @param campaign from which it came, null when it was no campaign
 */
public record DemoLead(
        UUID id,
        @Nullable Integer seller,
        String name,
        @Nullable String companyName,
        List<String> phones,
        List<String> emails,
        Words.City city,
        @Nullable String sector,
        String message,
        String source,
        @Nullable String campaign,
        String status,
        OffsetDateTime createdAt,
        OffsetDateTime respondBy,
        @Nullable OffsetDateTime contactedAt) {

    /** Why it was put aside, null unless it was. */
    public @Nullable String discardReason() {
        return status.equals("DISCARDED") ? contactedAt == null ? "UNREACHABLE" : "NO_FIT" : null;
    }
}
