package co.cantera.exports;

import java.util.List;

/**
 * A record as it is printed.
 *
 * @param kind what it is, such as {@code Negocio}
 * @param facts what is known of it, in words
 * @param story what happened to it, the newest first
 */
record PrintedRecord(String kind, String name, List<Line> facts, List<Line> story) {

    /** Two texts beside each other. */
    record Line(String left, String right) {}
}
