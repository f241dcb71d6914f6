package co.cantera.exports;

import java.util.List;

/** What is written out: a list and its columns, empty for contacts. */
record ExportRequest(ExportListInput list, List<String> columns) {}
