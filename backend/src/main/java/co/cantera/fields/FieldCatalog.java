package co.cantera.fields;

import co.cantera.shared.signals.NodeSignal;
import co.cantera.shared.store.TenantCache;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The custom fields of the current tenant, kept for a while and forgotten on all nodes when they change. */
@Component
public class FieldCatalog {

    private final FieldStore store;
    private final TenantCache<FieldDefinitions> definitions = new TenantCache<>(Duration.ofSeconds(60));

    FieldCatalog(FieldStore store) {
        this.store = store;
    }

    /** The fields of an object that are in use and that the person who asks now may know of, in their order. */
    public List<CustomField> usable(FieldObject object) {
        return current().of(object).stream().filter(CustomField::isUsable).toList();
    }

    /** The field with this key when it is in use and the person who asks now may know of it, null otherwise. */
    public @Nullable CustomField usable(FieldObject object, String key) {
        CustomField field = find(object, key);
        return field == null || !field.isUsable() ? null : field;
    }

    /** The field with this key, in use or not and whoever asks; null for none. */
    @Nullable
    CustomField find(FieldObject object, String key) {
        return current().find(object, key);
    }

    FieldDefinitions current() {
        return definitions.get(store::load);
    }

    /** Forgets what is kept of the current tenant, here and on the other nodes. */
    void changed() {
        definitions.forget();
        store.tellNodes();
    }

    @EventListener
    void on(NodeSignal signal) {
        if (signal.table().equals("custom_field")) {
            definitions.clear();
        }
    }
}
