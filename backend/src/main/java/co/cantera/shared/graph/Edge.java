package co.cantera.shared.graph;

/**
 * A row of a page.
 *
 * @param place where the row stands in the list; most clients never ask for it, so its outer form is made on demand
 */
public record Edge<T>(Cursor place, T node) {

    /** The outer form of the row's place. */
    public String cursor() {
        return place.format();
    }
}
