package co.cantera.directory;

import co.cantera.directory.TwinPairStore.Candidate;
import co.cantera.directory.TwinStore.Found;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work list of likely duplicates, for managers and admins. */
@Component
class TwinPairs {

    private record Pair(Candidate candidate, List<TwinReason> reasons) {

        UUID place() {
            return candidate.one().id();
        }
    }

    /** Records looked at with one statement, and with all statements of one page. */
    private static final int AT_ONCE = 200;

    private static final int AT_MOST = 10_000;

    private final TwinPairStore store;
    private final Cards cards;

    TwinPairs(TwinPairStore store, Cards cards) {
        this.store = store;
        this.cards = cards;
    }

    /** Pairs by when the earlier one was added. Those of one record stay on one page, which can be shorter for it, or longer. */
    Connection<TwinPair> page(TwinKind kind, PageRequest page) {
        if (!Merges.mayMerge()) {
            return Connection.of(List.<TwinPair>of(), page, pair -> new Cursor(null, new UUID(0, 0)), null);
        }
        Cursor cursor = page.after();
        UUID after = cursor == null ? null : cursor.id();
        List<Pair> pairs = new ArrayList<>();
        for (int seen = 0; seen < AT_MOST && pairs.size() <= page.first(); seen += AT_ONCE) {
            List<UUID> ids = ids(kind, after);
            if (ids.isEmpty()) {
                break;
            }
            pairs.addAll(pairs(kind, ids));
            after = ids.getLast();
        }
        PageRequest whole = new PageRequest(wholeRecords(pairs, page.first()), cursor);
        List<Pair> shown = pairs.subList(0, Math.min(pairs.size(), whole.first() + 1));
        Cards.Found found = found(kind, shown);
        return Connection.of(shown, whole, pair -> new Cursor(null, pair.place()), null)
                .map(pair -> whole(pair, found));
    }

    /** How many pairs make a page that no record's pairs straddle, since a cursor names the record. */
    private static int wholeRecords(List<Pair> pairs, int wanted) {
        int end = Math.min(wanted, pairs.size());
        while (end > 0
                && end < pairs.size()
                && pairs.get(end - 1).place().equals(pairs.get(end).place())) {
            end--;
        }
        if (end > 0 || pairs.isEmpty()) {
            return Math.max(end, 1);
        }
        UUID first = pairs.getFirst().place();
        return (int)
                pairs.stream().takeWhile(pair -> pair.place().equals(first)).count();
    }

    private List<UUID> ids(TwinKind kind, @Nullable UUID after) {
        return kind == TwinKind.COMPANY ? store.companyIds(after, AT_ONCE) : store.personIds(after, AT_ONCE);
    }

    private List<Pair> pairs(TwinKind kind, List<UUID> ids) {
        List<Candidate> candidates = kind == TwinKind.COMPANY ? store.companies(ids) : store.people(ids);
        return candidates.stream()
                .map(each -> new Pair(each, TwinRules.reasons(sought(each.one()), each.other())))
                .filter(pair -> !pair.reasons().isEmpty())
                .toList();
    }

    private static Sought sought(Found one) {
        return new Sought(one.id(), one.name(), one.taxId(), one.country(), one.phones(), one.emails(), one.parentId());
    }

    private Cards.Found found(TwinKind kind, List<Pair> pairs) {
        List<UUID> ids = pairs.stream()
                .flatMap(pair -> List.of(
                        pair.candidate().one().id(), pair.candidate().other().id())
                        .stream())
                .distinct()
                .toList();
        return kind == TwinKind.COMPANY ? cards.ofCompanies(ids) : cards.whole(List.of(), ids);
    }

    private static TwinPair whole(Pair pair, Cards.Found found) {
        UUID one = pair.candidate().one().id();
        UUID other = Objects.requireNonNull(pair.candidate().other().id());
        return new TwinPair(
                found.company(one), found.company(other), found.person(one), found.person(other), pair.reasons());
    }
}
