package co.cantera.signon;

import co.cantera.shared.access.Access;
import co.cantera.shared.signals.NodeSignal;
import co.cantera.tenants.NodeCache;
import co.cantera.tenants.TenantSchema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Which tenants a person may enter now, kept for some seconds or until a membership or tenant changes anywhere. */
@Service
public class Memberships {

    private final MembershipStore store;
    private final TransactionTemplate transaction;
    private final NodeCache<UUID, List<Membership>> cache;

    Memberships(MembershipStore store, TransactionTemplate transaction, SessionProperties properties) {
        this.store = store;
        this.transaction = transaction;
        this.cache = properties.cache();
    }

    /** The person's place in a tenant. Before it is refused, the database is asked: nobody waits for a cache after being let in. */
    Optional<Membership> find(UUID personId, Predicate<Membership> tenant) {
        Predicate<Membership> wanted = tenant.and(Membership::active);
        return cache.get(personId, this::read).stream()
                .flatMap(List::stream)
                .filter(wanted)
                .findFirst()
                .or(() -> of(personId).stream().filter(wanted).findFirst());
    }

    /** All places of a person, as they are now. */
    List<Membership> of(UUID personId) {
        return cache.fresh(personId, this::read).orElseThrow();
    }

    /** The access of a member for work that goes on without a request, empty when the person may not enter any more. */
    public Optional<Access> forJob(TenantSchema schema, UUID memberId) {
        return transaction
                .execute(tx -> store.ofMember(schema, memberId))
                .filter(membership -> membership.active() && membership.tenantActive())
                .map(membership -> membership.access(Access.Via.JOB));
    }

    private Optional<List<Membership>> read(UUID personId) {
        return Optional.of(transaction.execute(tx -> store.of(personId)));
    }

    /** Forgets what is kept of a person, whose language or memberships this node has changed. */
    public void forget(UUID personId) {
        cache.forget(personId);
    }

    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("membership") || signal.table().equals("tenant")) {
            cache.clear();
        }
    }
}
