package co.cantera.shared.graph;

/** A row of a page with its cursor. */
public record Edge<T>(String cursor, T node) {}
