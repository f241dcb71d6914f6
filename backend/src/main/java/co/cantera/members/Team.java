package co.cantera.members;

import org.jspecify.annotations.Nullable;

/** A group of members; teams form a tree. */
public record Team(TeamId id, String name, @Nullable Team parent) {

    /** Whether this is the team or stands below it. */
    public boolean within(TeamId team) {
        return id.equals(team) || parent != null && parent.within(team);
    }
}
