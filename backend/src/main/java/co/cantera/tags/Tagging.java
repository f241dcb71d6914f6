package co.cantera.tags;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.OpaqueId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts tags on records of any kind and takes them off. */
@Component
class Tagging {

    private static final int MAX_RECORDS = 100;
    private static final int MAX_TAGS = 20;

    private final Tags tags;
    private final TaggedStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<String, Taggable> kinds;

    Tagging(Tags tags, TaggedStore store, AuditTrail audit, Clock clock, List<Taggable> kinds) {
        this.tags = tags;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(Taggable::prefix, kind -> kind));
    }

    /** Does it on all records or, when one is out of reach, on none. */
    Outcome<List<?>> tag(TagRecordsInput input) {
        List<TagId> added = input.addIds() == null ? List.of() : input.addIds();
        InputChecks checks = new InputChecks()
                .that(input.recordIds().size() <= MAX_RECORDS, "recordIds", "tooMany", MAX_RECORDS)
                .that(added.stream().allMatch(this::isOffered), "addIds", "unknown");
        return checks.outcome(input).then(checked -> {
            Set<UUID> add = values(input.addIds());
            Set<UUID> remove = values(input.removeIds());
            Map<String, List<String>> byKind =
                    input.recordIds().stream().distinct().collect(Collectors.groupingBy(OpaqueId::prefix));
            Outcome<List<?>> tagged = Outcome.done(List.of());
            for (Map.Entry<String, List<String>> each : byKind.entrySet()) {
                tagged = tagged.then(before ->
                        tag(each.getKey(), each.getValue(), add, remove).then(more -> joined(before, more)));
            }
            return tagged;
        });
    }

    private boolean isOffered(TagId id) {
        Tag tag = tags.catalogue().tag(id.value());
        return tag != null && tag.retiredAt() == null;
    }

    private Outcome<List<?>> tag(String prefix, List<String> texts, Set<UUID> add, Set<UUID> remove) {
        Taggable kind = kinds.get(prefix);
        if (kind == null) {
            return Outcome.refused(new NotFound());
        }
        List<UUID> ids =
                texts.stream().map(text -> OpaqueId.parse(prefix, text)).toList();
        Map<UUID, List<UUID>> before = store.lock(kind.columns(), ids);
        if (before.size() < ids.size()) {
            return Outcome.refused(new NotFound());
        }
        Map<UUID, List<UUID>> after = changed(before, add, remove);
        if (after.values().stream().anyMatch(list -> list.size() > MAX_TAGS)) {
            return Outcome.refused(InvalidInput.field("addIds", "tooMany", MAX_TAGS));
        }
        if (!after.isEmpty()) {
            store.write(kind.columns(), after, OffsetDateTime.now(clock));
            audit.recordAll(prefix, "tagged", entries(before, after));
        }
        return Outcome.done(kind.records(ids));
    }

    /** What is not the same afterwards. */
    private static Map<UUID, List<UUID>> changed(Map<UUID, List<UUID>> before, Set<UUID> add, Set<UUID> remove) {
        Map<UUID, List<UUID>> after = new LinkedHashMap<>();
        before.forEach((id, had) -> {
            SequencedSet<UUID> has = new LinkedHashSet<>(had);
            has.removeAll(remove);
            has.addAll(add);
            if (!List.copyOf(has).equals(had)) {
                after.put(id, List.copyOf(has));
            }
        });
        return after;
    }

    private List<Entry> entries(Map<UUID, List<UUID>> before, Map<UUID, List<UUID>> after) {
        TagCatalogue catalogue = tags.catalogue();
        return after.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getKey(),
                        ChangeKind.UPDATED,
                        new Changes()
                                .field(
                                        "tags",
                                        catalogue.of(before.getOrDefault(entry.getKey(), List.of())),
                                        catalogue.of(entry.getValue()))))
                .toList();
    }

    /** Puts a tag in the place of another one wherever that stands, and lets go of it. */
    Outcome<Tag> merge(MergeTagsInput input) {
        return tags.find(input.tagId())
                .then(gone -> tags.find(input.intoId())
                        .then(stays -> new InputChecks()
                                .that(!gone.id().equals(stays.id()), "intoId", "sameTag")
                                .outcome(stays))
                        .then(stays -> {
                            kinds.values()
                                    .forEach(kind -> store.replace(
                                            kind.columns(),
                                            gone.id().value(),
                                            stays.id().value()));
                            return tags.merged(gone, stays);
                        }));
    }

    private static Set<UUID> values(@Nullable List<TagId> ids) {
        return ids == null
                ? Set.of()
                : ids.stream().map(TagId::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Outcome<List<?>> joined(List<?> first, List<?> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return Outcome.done(all);
    }
}
