package co.cantera.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a record's timeline.
 *
 * @param actorId the member who did it, null when the service did it by itself
 * @param reason why, where the actor said so
 */
public record Change(
        UUID id,
        OffsetDateTime at,
        @Nullable UUID actorId,
        ChangeKind kind,
        List<FieldChange> fields,
        @Nullable String reason) {

    /** The same with some of its fields only. */
    Change of(List<String> names) {
        return new Change(
                id,
                at,
                actorId,
                kind,
                fields.stream().filter(field -> names.contains(field.field())).toList(),
                reason);
    }
}
