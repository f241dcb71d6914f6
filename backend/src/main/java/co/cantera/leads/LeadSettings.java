package co.cantera.leads;

import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How the current tenant takes in leads, kept for some seconds. */
@Component
class LeadSettings {

    private final LeadSettingStore store;
    private final TenantCache<LeadSetting> settings = new TenantCache<>(Duration.ofSeconds(10));

    LeadSettings(LeadSettingStore store) {
        this.store = store;
    }

    LeadSetting current() {
        return settings.get(store::load);
    }

    /** Read anew, for whoever is about to change it. */
    LeadSetting newest() {
        return store.load();
    }

    /** Saves it over the version before; false when somebody was faster. */
    boolean save(LeadSetting setting) {
        boolean saved = store.save(setting);
        settings.forget();
        return saved;
    }
}
