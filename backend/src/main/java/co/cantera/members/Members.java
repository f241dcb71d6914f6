package co.cantera.members;

import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members and teams of the current tenant; few enough to be kept whole for some seconds. */
@Component
public class Members {

    private final RosterStore store;
    private final TenantCache<Roster> rosters = new TenantCache<>(Duration.ofSeconds(10));

    Members(RosterStore store) {
        this.store = store;
    }

    /** The member with this id, null for none. */
    public @Nullable Member find(@Nullable UUID id) {
        return id == null ? null : roster().member(id);
    }

    /** The team with this id, null for none. */
    public @Nullable Team team(@Nullable UUID id) {
        return id == null ? null : roster().team(id);
    }

    /** Forgets what is kept of the current tenant; to be called by whoever changes members or teams. */
    public void changed() {
        rosters.forget();
    }

    Roster roster() {
        return rosters.get(store::load);
    }
}
