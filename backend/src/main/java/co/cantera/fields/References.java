package co.cantera.fields;

import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.ids.OpaqueId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the custom fields of some records point to; all of a kind are read together, when the first one is needed. */
final class References {

    private final List<ReferenceSource> sources;
    private final Supplier<List<CustomField>> fields;
    private final Collection<CustomFields> rows;
    private final Map<FieldKind, Map<UUID, Reference>> found = new HashMap<>();

    /**
     * @param fields the fields of the records, of whatever kind; asked only when something is pointed to
     * @param rows what the records hold
     */
    References(List<ReferenceSource> sources, Supplier<List<CustomField>> fields, Collection<CustomFields> rows) {
        this.sources = sources;
        this.fields = fields;
        this.rows = rows;
    }

    /** How the ids of a kind begin. */
    static String prefix(FieldKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The record with this id, null when there is none. */
    @Nullable
    Reference find(FieldKind kind, String id) {
        return found.computeIfAbsent(kind, this::load).get(OpaqueId.parse(prefix(kind), id));
    }

    private Map<UUID, Reference> load(FieldKind kind) {
        Set<UUID> ids = new HashSet<>();
        for (CustomField field : fields.get()) {
            if (field.kind() == kind) {
                for (CustomFields row : rows) {
                    if (row.values().get(field.key()) instanceof String id) {
                        ids.add(OpaqueId.parse(prefix(kind), id));
                    }
                }
            }
        }
        return ids.isEmpty() ? Map.of() : source(kind).find(ids);
    }

    private ReferenceSource source(FieldKind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing finds " + kind));
    }
}
