package co.cantera.search;

import co.cantera.shared.search.SearchKind;
import java.util.List;

/**
 * What was found of one kind.
 *
 * @param records the best matches first
 * @param hasMore whether there are more than these
 */
record SearchGroup(SearchKind kind, List<? extends Object> records, boolean hasMore) {}
