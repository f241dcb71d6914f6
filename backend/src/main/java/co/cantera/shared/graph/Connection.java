package co.cantera.shared.graph;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param totalCount how many rows there are in all, null unless it was asked for; {@link #COUNT_LIMIT} + 1 stands for more than the limit
 */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

    /** Up to how many rows a total is counted. */
    public static final int COUNT_LIMIT = 10_000;

    /**
     * Makes a page from rows of which one more was read than asked for, which tells whether another page follows.
     *
     * @param rows at most {@code page.first() + 1} rows
     * @param cursor the cursor of a row
     */
    public static <T> Connection<T> of(
            List<T> rows, PageRequest page, Function<T, Cursor> cursor, @Nullable Integer totalCount) {
        boolean more = rows.size() > page.first();
        List<Edge<T>> edges = rows.stream()
                .limit(page.first())
                .map(row -> new Edge<>(cursor.apply(row), row))
                .toList();
        PageInfo info = edges.isEmpty()
                ? new PageInfo(false, page.after() != null, null, null)
                : new PageInfo(
                        more,
                        page.after() != null,
                        edges.getFirst().cursor(),
                        edges.getLast().cursor());
        return new Connection<>(edges, info, totalCount);
    }

    /** The same page with its rows turned into something else. */
    public <R> Connection<R> map(Function<T, R> turn) {
        return new Connection<>(
                edges.stream()
                        .map(e -> new Edge<>(e.place(), turn.apply(e.node())))
                        .toList(),
                pageInfo,
                totalCount);
    }
}
