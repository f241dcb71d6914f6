package co.cantera.search;

import co.cantera.shared.search.RecordSearch;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks for a text in the records of every kind. */
@Component
class Searches {

    private final List<RecordSearch> kinds;

    Searches(List<RecordSearch> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(RecordSearch::kind)).toList();
    }

    /** What has all of the text, by kind; when nothing has it, what resembles it. Kinds without a match are left out. */
    List<SearchGroup> find(SearchText text, int first) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<SearchGroup> exact = find(text, Exactness.FRAGMENTS, first);
        return exact.isEmpty() ? find(text, Exactness.RESEMBLANCE, first) : exact;
    }

    private List<SearchGroup> find(SearchText text, Exactness exactness, int first) {
        return kinds.stream()
                .map(kind -> group(kind, kind.finder().find(text, exactness, first + 1), first))
                .filter(group -> !group.records().isEmpty())
                .toList();
    }

    private static SearchGroup group(RecordSearch kind, List<?> found, int first) {
        boolean hasMore = found.size() > first;
        return new SearchGroup(kind.kind(), hasMore ? found.subList(0, first) : found, hasMore);
    }
}
