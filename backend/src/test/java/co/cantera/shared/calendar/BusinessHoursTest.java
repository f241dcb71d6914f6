package co.cantera.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {

    private static final BusinessHours.Span DAY = new BusinessHours.Span(LocalTime.of(8, 0), LocalTime.of(18, 0));

    private final BusinessHours hours = new BusinessHours(
            ZoneId.of("America/Bogota"),
            Stream.of(DayOfWeek.values())
                    .filter(day -> day.getValue() <= 5)
                    .collect(Collectors.toMap(day -> day, _ -> DAY)),
            ColombianHolidays::contains);

    @Test
    void endsTheSameDayWhereThereIsTime() {
        assertThat(hours.plus(at("2026-11-25T09:30"), Duration.ofHours(4))).isEqualTo(at("2026-11-25T13:30"));
        assertThat(hours.plus(at("2026-11-25T14:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-25T18:00"));
    }

    @Test
    void leavesOutNightsWeekendsAndHolidays() {
        assertThat(hours.plus(at("2026-11-27T17:00"), Duration.ofHours(4))).isEqualTo(at("2026-11-30T11:00"));
        // 7 December is a Monday, 8 December a holiday
        assertThat(hours.plus(at("2026-12-07T17:30"), Duration.ofHours(1))).isEqualTo(at("2026-12-09T08:30"));
        assertThat(hours.plus(at("2026-11-28T03:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-30T10:00"));
        assertThat(hours.plus(at("2026-11-25T20:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-26T10:00"));
    }

    @Test
    void countsOnlyTimeOfWork() {
        assertThat(hours.between(at("2026-11-27T17:00"), at("2026-11-30T11:00")))
                .isEqualTo(Duration.ofHours(4));
        assertThat(hours.between(at("2026-11-28T09:00"), at("2026-11-29T11:00")))
                .isZero();
        assertThat(hours.between(at("2026-11-30T11:00"), at("2026-11-27T17:00")))
                .isZero();
    }

    @Test
    void neverEndsWhereNobodyWorks() {
        BusinessHours none = new BusinessHours(ZoneId.of("America/Bogota"), Map.of(), day -> false);
        assertThat(none.plus(at("2026-11-25T09:30"), Duration.ofHours(1))).isNull();
    }

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + ":00-05:00");
    }
}
