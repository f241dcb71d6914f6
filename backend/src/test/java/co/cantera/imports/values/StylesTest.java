package co.cantera.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StylesTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89 | COMMA_DECIMAL",
                "1.234.567 | COMMA_DECIMAL",
                "12,5 | COMMA_DECIMAL",
                "$ 1.250.000,50 | COMMA_DECIMAL",
                "1,234,567.89 | POINT_DECIMAL",
                "1,234,567 | POINT_DECIMAL",
                "12500000.0 | POINT_DECIMAL",
                "US$ 1,200.50 | POINT_DECIMAL",
                "1234567 | PLAIN",
                "1.234 | AMBIGUOUS",
                "1,234 | AMBIGUOUS",
                "1.234 / 5,5 | COMMA_DECIMAL",
                "45101000 / 12.350.000,50 / 8000000 | COMMA_DECIMAL",
                "1.234,5 / 1,234.5 | AMBIGUOUS"
            })
    void tellsHowAColumnWritesNumbers(String column, NumberStyle style) {
        var evidence = new NumberEvidence();
        for (var number : column.split(" / ")) {
            assertThat(evidence.add(number)).isTrue();
        }
        assertThat(evidence.style()).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMA_DECIMAL | 1.234.567,89 | 1234567.89",
                "COMMA_DECIMAL | 1 234 567,89 | 1234567.89",
                "COMMA_DECIMAL | (1.234) | -1234",
                "COMMA_DECIMAL | 1.234- | -1234",
                "POINT_DECIMAL | 1,234,567.89 | 1234567.89",
                "POINT_DECIMAL | 1'234'567.89 | 1234567.89",
                "POINT_DECIMAL | +5 | 5",
                "PLAIN | 1054 | 1054"
            })
    void readsANumberInItsStyle(NumberStyle style, String text, BigDecimal number) {
        assertThat(style.parse(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"COMMA_DECIMAL | 1,234.5", "POINT_DECIMAL | 1.234,5", "PLAIN | 1,5", "AMBIGUOUS | 5", "PLAIN | abc"
            })
    void neverMisreadsANumberOfAnotherStyle(NumberStyle style, String text) {
        assertThat(style.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/12/2026 | DAY_FIRST",
                "12/31/2026 | MONTH_FIRST",
                "2026-12-31 | ISO",
                "2026-12-31T00:00:00.000Z | ISO",
                "03/04/2026 | AMBIGUOUS",
                "03/04/2026 / 15/04/2026 | DAY_FIRST",
                "13/04/2026 / 04/13/2026 | AMBIGUOUS",
                "05/05/2026 | DAY_FIRST",
                "45631.0 | SPREADSHEET_DAYS",
                "15-dic-2026 | ISO"
            })
    void tellsHowAColumnWritesDates(String column, DateStyle style) {
        var evidence = new DateEvidence();
        for (var date : column.split(" / ")) {
            evidence.add(date);
        }
        assertThat(evidence.style()).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY_FIRST | 31/12/2026",
                "DAY_FIRST | 31-12-26",
                "DAY_FIRST | 31.12.2026 10:30",
                "MONTH_FIRST | 12/31/2026 09:31am",
                "ISO | 2026-12-31",
                "ISO | 2026/12/31 11:30",
                "ISO | 2026-12-31T00:00:00.000Z",
                "ISO | 2027-01-01T02:00:00.000+0000",
                "AMBIGUOUS | 31-dic-2026",
                "AMBIGUOUS | 31 de diciembre de 2026",
                "AMBIGUOUS | Dec 31, 2026",
                "SPREADSHEET_DAYS | 46387"
            })
    void readsTheLastDayOf2026(DateStyle style, String text) {
        assertThat(DateText.parse(text, style, BOGOTA)).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "2026-13-01", "ayer", "31/12", "12/31/2026"})
    void refusesWhatIsNoDay(String text) {
        assertThat(DateText.parse(text, DateStyle.DAY_FIRST, BOGOTA)).isEmpty();
    }

    @Test
    void doesNotTakeAWordForMoney() {
        assertThat(MoneyText.of("12 cajas")).isEmpty();
        assertThat(MoneyText.of("COP 1.250.000")).contains(new MoneyText("1.250.000", "COP"));
        assertThat(MoneyText.of("S/ 1,250.00")).contains(new MoneyText("1,250.00", "PEN"));
        assertThat(MoneyText.of("1.250.000 COP")).contains(new MoneyText("1.250.000", "COP"));
        assertThat(MoneyText.of("$ 5")).contains(new MoneyText("5", ""));
    }
}
