package co.cantera.members;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All members and teams of a tenant, by id. */
public record Roster(Map<UUID, Member> members, Map<UUID, Team> teams) {

    /** The member with this id, null for none. */
    public @Nullable Member member(@Nullable UUID id) {
        return id == null ? null : members.get(id);
    }

    /** The team with this id, null for none. */
    public @Nullable Team team(@Nullable UUID id) {
        return id == null ? null : teams.get(id);
    }
}
