package co.cantera.deals;

import co.cantera.directory.Card.CompanyCard;
import co.cantera.directory.Card.PersonCard;
import co.cantera.fields.FieldSet;
import co.cantera.members.Member;
import co.cantera.members.Team;
import co.cantera.shared.money.Money;
import co.cantera.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sale that is being worked on or was closed, with what it points to. */
public record Deal(
        DealId id,
        int version,
        String name,
        @Nullable Money amount,
        boolean amountFollowsLines,
        DealStatus status,
        Pipeline pipeline,
        Stage stage,
        OffsetDateTime stageSince,
        @Nullable LocalDate closeDate,
        int pushes,
        @Nullable CompanyCard company,
        @Nullable PersonCard person,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable LostReason lostReason,
        @Nullable String lostNote,
        List<Competitor> competitors,
        @Nullable Competitor wonBy,
        @Nullable RecurringAmount recurring,
        @Nullable String source,
        @Nullable String description,
        @Nullable Member owner,
        @Nullable Team team,
        FieldSet fields,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime deletedAt,
        List<Tag> tags) {

    /** Whoever sees a deal may change it, unless it is deleted. */
    public boolean viewerCanEdit() {
        return deletedAt == null;
    }

    /** Whoever may change a deal may delete it. */
    public boolean viewerCanDelete() {
        return viewerCanEdit();
    }

    UUID key() {
        return id.value();
    }
}
