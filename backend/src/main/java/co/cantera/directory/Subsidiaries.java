package co.cantera.directory;

import co.cantera.directory.SubsidiaryStore.Branch;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tree of companies below a company. */
@Component
class Subsidiaries {

    private record Place(UUID id, int depth) {}

    private final SubsidiaryStore store;
    private final Cards cards;

    Subsidiaries(SubsidiaryStore store, Cards cards) {
        this.store = store;
        this.cards = cards;
    }

    /** From the top down, each company before those below it. */
    Connection<Subsidiary> of(Company company, PageRequest page) {
        Cursor after = page.after();
        List<Place> rows = places(company.id()).stream()
                .dropWhile(place -> after != null && !place.id().equals(after.id()))
                .skip(after == null ? 0 : 1)
                .limit(page.first() + 1L)
                .toList();
        Cards.Found found = cards.ofCompanies(rows.stream().map(Place::id).toList());
        return Connection.of(rows, page, place -> new Cursor(null, place.id()), null)
                .map(place -> new Subsidiary(Objects.requireNonNull(found.company(place.id())), place.depth()));
    }

    private List<Place> places(CompanyId root) {
        Map<UUID, List<Branch>> byParent = store.below(root).stream().collect(Collectors.groupingBy(Branch::parentId));
        List<Place> places = new ArrayList<>();
        walk(root.value(), 1, byParent, new HashSet<>(Set.of(root.value())), places);
        return places;
    }

    private static void walk(
            UUID parent, int depth, Map<UUID, List<Branch>> byParent, Set<UUID> seen, List<Place> places) {
        for (Branch branch : byParent.getOrDefault(parent, List.of())) {
            if (seen.add(branch.id())) {
                places.add(new Place(branch.id(), depth));
                walk(branch.id(), depth + 1, byParent, seen, places);
            }
        }
    }
}
