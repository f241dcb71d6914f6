package co.cantera.exports;

/** Where an export stands. */
enum ExportState {
    READY,
    RUNNING,
    FAILED
}
