package co.cantera.imports.values;

/** Whether a deal is still being worked on, and how it ended if not. */
public enum Outcome {
    OPEN,
    WON,
    LOST
}
