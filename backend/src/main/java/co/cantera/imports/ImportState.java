package co.cantera.imports;

/** Where an import stands. */
enum ImportState {
    MAPPING,
    TRYING,
    TRIED,
    RUNNING,
    DONE,
    FAILED;

    /** Whether a job is at it. */
    boolean isAtWork() {
        return this == TRYING || this == RUNNING;
    }

    /** Whether the mapping may still be changed. */
    boolean isOpen() {
        return this == MAPPING || this == TRIED || this == FAILED;
    }
}
