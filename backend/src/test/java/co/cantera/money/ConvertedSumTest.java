package co.cantera.money;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConvertedSumTest {

    private static final Map<String, ExchangeRate> RATES = Map.of("USD", rate("USD", "0.3333333333"));

    @Test
    void roundsOnceAndHalfUp() {
        assertThat(ConvertedSum.of(List.of(money("1.5", "USD"), money("1.5", "USD")), "EUR", RATES)
                        .total())
                .isEqualTo(money("1.00", "EUR"));
        assertThat(ConvertedSum.of(List.of(money("0.015", "EUR")), "EUR", RATES).total())
                .isEqualTo(money("0.02", "EUR"));
        assertThat(ConvertedSum.of(List.of(money("2.5", "CLP")), "CLP", RATES).total())
                .isEqualTo(money("3", "CLP"));
    }

    @Test
    void tellsWhatHasNoRateAndDoesNotAddIt() {
        ConvertedSum sum = ConvertedSum.of(List.of(money("3", "USD"), money("7", "MXN")), "EUR", RATES);
        assertThat(sum.total()).isEqualTo(money("1.00", "EUR"));
        assertThat(sum.without()).containsExactly(money("7", "MXN"));
        assertThat(ConvertedSum.of(List.of(), "EUR", RATES).total()).isEqualTo(money("0.00", "EUR"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static ExchangeRate rate(String currency, String rate) {
        return new ExchangeRate(
                new RateId(UuidV7.next()),
                1,
                currency,
                LocalDate.EPOCH,
                new BigDecimal(rate),
                null,
                OffsetDateTime.MIN);
    }
}
