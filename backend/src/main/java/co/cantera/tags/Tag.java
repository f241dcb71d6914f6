package co.cantera.tags;

import co.cantera.shared.access.Access;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A word with a colour that a team sorts its records by. */
public record Tag(
        TagId id,
        int version,
        String name,
        TagColor color,
        @Nullable OffsetDateTime retiredAt) {

    /** Everybody may add tags; those that all have in common are kept in order by who leads. */
    public boolean viewerCanEdit() {
        return mayKeepOrder();
    }

    static boolean mayKeepOrder() {
        return Access.current().seesAll() || Access.current().leads();
    }

    /** The name, as timelines tell it. */
    @Override
    public String toString() {
        return name;
    }
}
