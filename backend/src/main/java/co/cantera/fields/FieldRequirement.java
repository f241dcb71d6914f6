package co.cantera.fields;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a field has to be filled in.
 *
 * @param ownerId who asks for it
 */
public record FieldRequirement(
        String reason, @Nullable String example, @Nullable UUID ownerId) {

    @Override
    public String toString() {
        return reason;
    }
}
