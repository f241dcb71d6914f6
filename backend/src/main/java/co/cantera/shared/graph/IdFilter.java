package co.cantera.shared.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on a reference, by opaque ids.
 *
 * @param viewer whether it is the person who asks, or that person's team
 * @param within it is one of these or stands below one; of teams
 */
public record IdFilter(
        @Nullable String eq,
        @Nullable List<String> in,
        @Nullable Boolean viewer,
        @Nullable List<String> within,
        @Nullable Boolean isNull) {

    /** The reference points to this record. */
    public static IdFilter to(Object id) {
        return new IdFilter(id.toString(), null, null, null, null);
    }
}
