package co.cantera.imports;

import java.util.List;
import java.util.stream.Stream;

/** Where an import stands. */
enum ImportState {
    MAPPING,
    TRYING,
    TRIED,
    RUNNING,
    DONE,
    FAILED,
    UNDOING,
    UNDONE;

    /** Those whose next step somebody has to take. */
    static List<String> waiting() {
        return Stream.of(values())
                .filter(ImportState::isOpen)
                .map(ImportState::name)
                .toList();
    }

    /** Those that somebody has begun to bring in. */
    static List<String> started() {
        return Stream.of(RUNNING, DONE, FAILED).map(ImportState::name).toList();
    }

    /** Whether a job is at it. */
    boolean isAtWork() {
        return this == TRYING || this == RUNNING;
    }

    /** Whether the mapping may still be changed. */
    boolean isOpen() {
        return this == MAPPING || this == TRIED || this == FAILED;
    }
}
