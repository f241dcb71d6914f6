package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LineTotalsTest {

    private static DealLineRow line(String quantity, String price, String discount, String currency) {
        return new DealLineRow(
                new java.util.UUID(1, 1),
                null,
                "Caja",
                null,
                new BigDecimal(quantity),
                new Money(new BigDecimal(price), currency),
                new BigDecimal(discount));
    }

    @Test
    void takesTheDiscountOffAndRoundsHalfUp() {
        assertThat(line("3", "10.25", "10", "USD").total().amount()).isEqualByComparingTo("27.68");
        assertThat(line("3", "333.3", "0", "CLP").total().amount()).isEqualByComparingTo("1000");
        assertThat(line("1.5", "2000000", "33.3333", "COP").total().amount()).isEqualByComparingTo("2000001");
        assertThat(line("1", "100", "100", "COP").total().amount()).isZero();
    }

    @Test
    void addsUpTheRoundedLines() {
        List<DealLineRow> lines = List.of(line("1", "0.005", "0", "USD"), line("1", "0.005", "0", "USD"));
        assertThat(Objects.requireNonNull(LineTotals.sum(lines)).amount()).isEqualByComparingTo("0.02");
        assertThat(LineTotals.sum(List.of())).isNull();
    }
}
