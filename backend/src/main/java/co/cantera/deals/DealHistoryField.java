package co.cantera.deals;

import java.util.List;
import java.util.stream.Stream;

/** The fields of a deal whose changes are followed one by one, by what the audit calls them. */
enum DealHistoryField {
    AMOUNT("amount"),
    CLOSE_DATE("closeDate"),
    STAGE("stage"),
    OWNER("owner");

    static final List<String> ALL =
            Stream.of(values()).map(field -> field.audited).toList();

    final String audited;

    DealHistoryField(String audited) {
        this.audited = audited;
    }
}
