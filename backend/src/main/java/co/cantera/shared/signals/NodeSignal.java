package co.cantera.shared.signals;

/**
 * Published on every node when a transaction that touched a table has committed, and when this node may have missed it.
 *
 * @param table whose rows have changed; what is kept of them is out of date
 */
public record NodeSignal(String table) {}
