package co.cantera.fields;

import co.cantera.audit.Changes;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.InputChecks;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads, checks and changes what records hold in their custom fields; for the modules whose records have some. */
@Component
public class FieldValues {

    private static final int MOST = 200;

    private final FieldCatalog catalog;
    private final List<ReferenceSource> sources;
    private final TenantProfiles tenants;

    FieldValues(FieldCatalog catalog, List<ReferenceSource> sources, TenantProfiles tenants) {
        this.catalog = catalog;
        this.sources = sources;
        this.tenants = tenants;
    }

    /** The fields of one record. */
    public FieldSet of(FieldObject object, CustomFields held) {
        return of(object, List.of(held)).apply(held);
    }

    /** The fields of each of these records; what they point to is read together, and only when it is asked for. */
    public Function<CustomFields, FieldSet> of(FieldObject object, Collection<CustomFields> rows) {
        References references = new References(sources, () -> catalog.current().of(object), rows);
        return held -> new FieldSet(object, held, references);
    }

    /**
     * What a record holds, in the order of the fields; nothing that is empty, retired or not for the person who asks.
     *
     * @param keys the wanted fields, null for all
     */
    public List<FieldValue> read(FieldSet set, @Nullable List<String> keys) {
        Map<String, Object> held = set.held().values();
        if (held.isEmpty()) {
            return List.of();
        }
        return catalog.usable(set.object()).stream()
                .filter(field -> held.containsKey(field.key()) && (keys == null || keys.contains(field.key())))
                .map(field -> FieldReading.read(field, held.get(field.key()), set.references()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a record holds in one field; null when that is empty, retired or not for the person who asks. */
    public @Nullable FieldValue find(FieldSet set, String key) {
        CustomField field = catalog.usable(set.object(), key);
        return field == null
                ? null
                : FieldReading.read(field, set.held().values().get(key), set.references());
    }

    /**
     * What a record holds after an act; what is wrong goes to the checks under {@code fields.<key>}. A new record needs all required
     * fields; one that is there already may go on without what it never had, but nothing required can be emptied.
     *
     * @param before null for a new record
     * @param given the fields to change, null for none; the other ones stay
     */
    public CustomFields change(
            FieldObject object, @Nullable CustomFields before, @Nullable List<FieldInput> given, InputChecks checks) {
        Map<String, Object> held = new LinkedHashMap<>(before == null ? Map.of() : before.values());
        Set<String> refused = new HashSet<>();
        Set<String> emptied = new HashSet<>();
        for (FieldInput input : bounded(given, checks)) {
            CustomField field = catalog.usable(object, input.key());
            if (field == null) {
                checks.refuse(CustomFields.path(input.key()), "unknown");
                continue;
            }
            int problems = checks.problems().size();
            Object stored = stored(field, held.get(field.key()), input.value(), checks);
            if (checks.problems().size() > problems) {
                refused.add(field.key());
            } else if (stored == null) {
                held.remove(field.key());
                emptied.add(field.key());
            } else {
                held.put(field.key(), stored);
            }
        }
        CustomFields after = new CustomFields(held);
        for (CustomField field : catalog.usable(object)) {
            boolean asked = before == null || emptied.contains(field.key());
            FieldRequirement required = field.required();
            if (required != null && asked && !refused.contains(field.key()) && isMissing(field, after)) {
                checks.refuse(field.path(), "fieldRequired", field.label(), required.reason());
            }
        }
        return after;
    }

    private @Nullable Object stored(
            CustomField field, @Nullable Object before, @Nullable FieldValueInput given, InputChecks checks) {
        return given == null
                ? null
                : new FieldEntry(field, before, checks)
                        .stored(given, tenants.current().country(), sources);
    }

    private static List<FieldInput> bounded(@Nullable List<FieldInput> given, InputChecks checks) {
        if (given != null && given.size() > MOST) {
            checks.refuse("fields", "tooMany", MOST);
            return List.of();
        }
        return given == null ? List.of() : given;
    }

    private boolean isMissing(CustomField field, CustomFields held) {
        return !held.values().containsKey(field.key())
                && FieldShowing.isShown(field, held, key -> catalog.usable(field.object(), key));
    }

    /** Notes what is not the same before and after: custom fields under {@code fields.<key>}, in words. */
    public void tell(FieldObject object, @Nullable CustomFields before, CustomFields after, Changes changes) {
        CustomFields was = before == null ? CustomFields.NONE : before;
        if (was.values().equals(after.values())) {
            return;
        }
        References references = new References(sources, () -> catalog.current().of(object), List.of(was, after));
        Set<String> keys = new LinkedHashSet<>(was.values().keySet());
        keys.addAll(after.values().keySet());
        for (String key : keys) {
            Object first = was.values().get(key);
            Object second = after.values().get(key);
            CustomField field = catalog.find(object, key);
            if (field == null) {
                changes.field(key, first, second);
            } else if (!Objects.equals(first, second)) {
                changes.field(field.path(), words(field, first, references), words(field, second, references));
            }
        }
    }

    private static @Nullable String words(CustomField field, @Nullable Object stored, References references) {
        return Objects.toString(FieldReading.read(field, stored, references), null);
    }
}
