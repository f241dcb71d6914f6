package co.cantera.shared.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.calendar.DatePeriod.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePeriodTest {

    /** A Tuesday, and the last day of a month of 31 before a month of 28. */
    private static final LocalDate TODAY = LocalDate.parse("2023-01-31");

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2023-01-31, 2023-01-31",
        "YESTERDAY, 2023-01-30, 2023-01-30",
        "TOMORROW, 2023-02-01, 2023-02-01",
        "THIS_WEEK, 2023-01-30, 2023-02-05",
        "LAST_WEEK, 2023-01-23, 2023-01-29",
        "NEXT_WEEK, 2023-02-06, 2023-02-12",
        "THIS_MONTH, 2023-01-01, 2023-01-31",
        "LAST_MONTH, 2022-12-01, 2022-12-31",
        "NEXT_MONTH, 2023-02-01, 2023-02-28",
        "THIS_QUARTER, 2023-01-01, 2023-03-31",
        "LAST_QUARTER, 2022-10-01, 2022-12-31",
        "NEXT_QUARTER, 2023-04-01, 2023-06-30",
        "THIS_YEAR, 2023-01-01, 2023-12-31",
        "LAST_YEAR, 2022-01-01, 2022-12-31",
        "NEXT_YEAR, 2024-01-01, 2024-12-31",
        "PAST, , 2023-01-30",
        "FUTURE, 2023-02-01, ",
        "LAST_7_DAYS, 2023-01-25, 2023-01-31",
        "NEXT_30_DAYS, 2023-01-31, 2023-03-01"
    })
    void meansTheDaysOfTheCalendar(DatePeriod period, LocalDate from, LocalDate to) {
        assertThat(period.on(TODAY, MONDAY)).isEqualTo(new Days(from, to));
    }

    @Test
    void beginsWeeksAsTheTenantDoes() {
        assertThat(DatePeriod.THIS_WEEK.on(TODAY, SUNDAY).from()).isEqualTo("2023-01-29");
        assertThat(DatePeriod.THIS_WEEK
                        .on(LocalDate.parse("2023-01-29"), SUNDAY)
                        .from())
                .isEqualTo("2023-01-29");
    }
}
