package co.cantera.members;

import co.cantera.shared.signals.NodeSignal;
import co.cantera.shared.store.TenantCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The profile of the current tenant, kept for some seconds. */
@Component
public class TenantProfiles {

    private final TenantProfileStore store;
    private final Clock clock;
    private final TenantCache<TenantProfile> profiles = new TenantCache<>(Duration.ofSeconds(10));

    TenantProfiles(TenantProfileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The profile of the current tenant. */
    public TenantProfile current() {
        return profiles.get(store::load);
    }

    /** What day it is where the tenant works. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    /** Forgets what is kept of the current tenant; to be called by whoever changes it. */
    public void changed() {
        profiles.forget();
    }

    /** Another node may have changed a tenant. */
    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("tenant")) {
            profiles.clear();
        }
    }
}
