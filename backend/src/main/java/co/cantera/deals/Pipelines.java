package co.cantera.deals;

import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the current tenant sells, kept for some seconds. */
@Component
public class Pipelines {

    private final SalesProcessStore store;
    private final TenantCache<SalesProcess> processes = new TenantCache<>(Duration.ofSeconds(10));

    Pipelines(SalesProcessStore store) {
        this.store = store;
    }

    /** Forgets what is kept of the current tenant; to be called by whoever changes pipelines, stages or reasons. */
    public void changed() {
        processes.forget();
    }

    /** The stages in use of the current tenant, those of the first pipeline first. */
    public List<Stage> stages() {
        return current().stagesInUse();
    }

    /** As it is at this moment, for whoever is about to change it. */
    SalesProcess fresh() {
        return store.load();
    }

    SalesProcess current() {
        return processes.get(store::load);
    }
}
