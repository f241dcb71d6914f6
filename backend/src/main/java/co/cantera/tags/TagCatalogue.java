package co.cantera.tags;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All tags of a tenant, by name. */
public record TagCatalogue(SequencedMap<UUID, Tag> byId) {

    /** The tag with this id, null for none. */
    public @Nullable Tag tag(UUID id) {
        return byId.get(id);
    }

    /** The tags with these ids by name; those that are gone are left out. */
    public List<Tag> of(Collection<UUID> ids) {
        return switch (ids.size()) {
            case 0 -> List.of();
            case 1 -> ids.stream().map(byId::get).filter(Objects::nonNull).toList();
            default ->
                byId.sequencedEntrySet().stream()
                        .filter(entry -> ids.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        };
    }

    List<Tag> tags() {
        return List.copyOf(byId.values());
    }

    /** The colour that fewest tags have. */
    TagColor rarest() {
        Map<TagColor, Long> used =
                byId.values().stream().collect(Collectors.groupingBy(Tag::color, Collectors.counting()));
        TagColor rarest = TagColor.TEAL;
        for (TagColor color : TagColor.values()) {
            if (used.getOrDefault(color, 0L) < used.getOrDefault(rarest, 0L)) {
                rarest = color;
            }
        }
        return rarest;
    }
}
