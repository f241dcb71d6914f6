package co.cantera.shared.search;

import java.util.List;

/**
 * Finds the records of one kind by a text, within what the person may see; each module offers one for each kind that it keeps.
 *
 * @param kind what is found
 */
public record RecordSearch(SearchKind kind, Finder finder) {

    /** How exactly a record must match. */
    public enum Exactness {
        /** All fragments are there, or the words of a long text. */
        FRAGMENTS,
        /** Something like the text is there: for what was mistyped. */
        RESEMBLANCE
    }

    /** Asks the store. */
    @FunctionalInterface
    public interface Finder {

        /** The best matches, at most as many as the limit. */
        List<? extends Object> find(SearchText text, Exactness exactness, int limit);
    }

    /** A search for one kind. */
    public static RecordSearch of(SearchKind kind, Finder finder) {
        return new RecordSearch(kind, finder);
    }
}
