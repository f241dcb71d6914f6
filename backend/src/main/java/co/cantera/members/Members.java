package co.cantera.members;

import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.signals.NodeSignal;
import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
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

    /** The member with this address, null for none. */
    @Nullable
    Member byEmail(String email) {
        return roster().members().values().stream()
                .filter(member -> email.equalsIgnoreCase(member.email()))
                .findFirst()
                .orElse(null);
    }

    /** The members in order of their names. */
    Connection<Member> page(@Nullable MemberFilter filter, PageRequest page, boolean count) {
        List<Member> wanted = roster().members().values().stream()
                .filter(member -> filter == null || filter.accepts(member))
                .toList();
        Cursor after = page.after();
        List<Member> rows = wanted.stream()
                .dropWhile(member -> after != null && !member.id().value().equals(after.id()))
                .skip(after == null ? 0 : 1)
                .limit(page.first() + 1L)
                .toList();
        return Connection.of(
                rows, page, member -> new Cursor(member.name(), member.id().value()), count ? wanted.size() : null);
    }

    /** All teams, a team after the one above it. */
    List<Team> teams() {
        return List.copyOf(roster().teams().values());
    }

    /** Forgets what is kept of the current tenant; to be called by whoever changes members or teams. */
    public void changed() {
        rosters.forget();
    }

    /** Another node may have changed a membership. */
    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("membership")) {
            rosters.clear();
        }
    }

    /** All of them; to be asked once by whoever needs many. */
    public Roster roster() {
        return rosters.get(store::load);
    }
}
