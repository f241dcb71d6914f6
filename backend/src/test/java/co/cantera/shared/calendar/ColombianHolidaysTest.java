package co.cantera.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColombianHolidaysTest {

    @Test
    void knowsTheDaysOf2026And2027() {
        assertThat(ColombianHolidays.sorted(2026).toList()).isEqualTo(days(2026, """
                01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 10-12 11-02 11-16 12-08
                12-25"""));
        assertThat(ColombianHolidays.sorted(2027).toList()).isEqualTo(days(2027, """
                01-01 01-11 03-22 03-25 03-26 05-01 05-10 05-31 06-07 07-05 07-20 08-07 08-16 10-18 11-01 11-15 12-08
                12-25"""));
    }

    @Test
    void countsADayOnceOnWhichTwoFall() {
        assertThat(ColombianHolidays.in(2024)).hasSize(18);
        assertThat(ColombianHolidays.in(2025)).hasSize(17).contains(LocalDate.of(2025, 6, 30));
    }

    private static java.util.List<LocalDate> days(int year, String text) {
        return Stream.of(text.split("\\s+"))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
