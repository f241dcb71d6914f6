package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StayChangeTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-02T10:00:00Z");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-20T10:00:00Z");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private static final DealRow OPEN = SomeDeal.in(FIRST, THEN);

    @Test
    void aNewDealBeginsToStandInItsStage() {
        StayChange change = StayChange.of(null, OPEN);
        assertThat(change.endedAt()).isNull();
        assertThat(change.begun()).isEqualTo(new StayChange.Begun(FIRST, THEN, null));
    }

    @Test
    void anotherPlaceInTheSameStageChangesNothing() {
        StayChange change = StayChange.of(OPEN, OPEN.moved(FIRST, "b", NOW));
        assertThat(change.endedAt()).isNull();
        assertThat(change.begun()).isNull();
    }

    @Test
    void aMoveEndsOneStayAndBeginsAnother() {
        StayChange change = StayChange.of(OPEN, OPEN.moved(SECOND, "b", NOW));
        assertThat(change.endedAt()).isEqualTo(NOW);
        assertThat(Objects.requireNonNull(change.begun()).stage()).isEqualTo(SECOND);
    }

    @Test
    void aCloseEndsTheStayAndAReopeningBeginsOne() {
        DealRow won = OPEN.closed(DealStatus.WON, LocalDate.EPOCH, null, null, NOW);
        assertThat(StayChange.of(OPEN, won).endedAt()).isEqualTo(NOW);
        assertThat(StayChange.of(OPEN, won).begun()).isNull();
        StayChange again = StayChange.of(won, won.reopened(SECOND, "b", NOW));
        assertThat(again.endedAt()).isNull();
        assertThat(Objects.requireNonNull(again.begun()).stage()).isEqualTo(SECOND);
    }

    @Test
    void onlyALaterMonthCountsAsAPush() {
        DealRow due = SomeDeal.closing(LocalDate.of(2026, 11, 10));
        assertThat(due.pushesWith(LocalDate.of(2026, 11, 30))).isZero();
        assertThat(due.pushesWith(LocalDate.of(2026, 10, 1))).isZero();
        assertThat(due.pushesWith(null)).isZero();
        assertThat(due.pushesWith(LocalDate.of(2027, 1, 1))).isEqualTo(1);
    }
}
