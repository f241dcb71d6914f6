package co.cantera.shared.graph;

/** Which way a list is ordered; empty values always come last. */
public enum OrderDirection {
    ASC,
    DESC
}
