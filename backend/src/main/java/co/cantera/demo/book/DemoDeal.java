package co.cantera.demo.book;

import co.cantera.audit.ChangeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented deal as its story has left it.
 *
 * @param amount in the tenant's currency
 * @param rank its place in the stage
 * @param steps what happened to it, the creation first
 */
public record DemoDeal(
        UUID id,
        int seller,
        String name,
        @Nullable BigDecimal amount,
        @Nullable DemoCompany company,
        @Nullable DemoPerson person,
        @Nullable String source,
        @Nullable String description,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable LocalDate closeDate,
        SalesProcess.@Nullable Reason lostReason,
        @Nullable String lostNote,
        String rank,
        List<Step> steps) {

    /** An act at a moment, and the stage in which the deal stood after it. */
    public record Step(OffsetDateTime at, ChangeKind kind, SalesProcess.Stage stage) {

        /** Whether the deal came into the stage by it. */
        public boolean enters() {
            return kind == ChangeKind.CREATED || kind == ChangeKind.MOVED;
        }
    }

    /** {@code OPEN}, {@code WON} or {@code LOST}. */
    public String status() {
        return switch (last().kind()) {
            case WON -> "WON";
            case LOST -> "LOST";
            case CREATED, UPDATED, MOVED, REOPENED, DELETED, RESTORED, CONTACTED, QUALIFIED, DISCARDED, CONVERTED ->
                "OPEN";
        };
    }

    public boolean isOpen() {
        return status().equals("OPEN");
    }

    public Step first() {
        return steps.getFirst();
    }

    public Step last() {
        return steps.getLast();
    }

    /** Since when the deal stands in its stage. */
    public OffsetDateTime stageSince() {
        return steps.stream()
                .filter(Step::enters)
                .reduce(first(), (_, later) -> later)
                .at();
    }

    DemoDeal at(String place) {
        return new DemoDeal(
                id,
                seller,
                name,
                amount,
                company,
                person,
                source,
                description,
                nextStep,
                nextStepOn,
                closeDate,
                lostReason,
                lostNote,
                place,
                steps);
    }
}
