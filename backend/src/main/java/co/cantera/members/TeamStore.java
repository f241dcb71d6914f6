package co.cantera.members;

import static co.cantera.schema.tenant.Tables.TEAM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes teams of the current tenant. */
@Component
class TeamStore {

    private final DSLContext db;

    TeamStore(DSLContext db) {
        this.db = db;
    }

    /** @param path the teams above from the top down, then the team itself */
    void insert(UUID id, String name, @Nullable UUID parentId, List<UUID> path) {
        db.insertInto(TEAM)
                .set(TEAM.ID, id)
                .set(TEAM.NAME, name)
                .set(TEAM.PARENT_ID, parentId)
                .set(TEAM.PATH, path.toArray(UUID[]::new))
                .execute();
    }
}
