package co.cantera.signon;

import co.cantera.shared.secrets.Secret;
import co.cantera.shared.signals.NodeSignal;
import co.cantera.tenants.NodeCache;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys of programs, each for one member of one tenant. */
@Service
class ApiKeys {

    static final String PREFIX = "ck_";

    private final ApiKeyStore store;
    private final TransactionTemplate transaction;
    private final NodeCache<ByteBuffer, Caller.Key> cache;

    ApiKeys(ApiKeyStore store, TransactionTemplate transaction, SessionProperties properties) {
        this.store = store;
        this.transaction = transaction;
        this.cache = properties.cache();
    }

    Optional<Caller.Key> find(Secret key) {
        return cache.get(ByteBuffer.wrap(key.hash()), hash -> transaction.execute(tx -> store.find(hash)));
    }

    /** A new key for a member, empty when the tenant has no such member. It cannot be read again. */
    Optional<Secret> create(String slug, String email, String name) {
        return transaction.execute(tx -> store.member(slug, email).map(holder -> {
            Secret key = Secret.random(PREFIX);
            store.insert(key.hash(), holder.tenantId(), holder.memberId(), name);
            return key;
        }));
    }

    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("api_key")) {
            cache.clear();
        }
    }
}
