package co.cantera.samples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/** Turns the packs' pesos into amounts of the tenant's currency: round ones of the right size, not exchange rates. */
record SampleAmounts(String currency) {

    private static final Map<String, BigDecimal> PESOS_PER_UNIT = Map.of(
            "COP", BigDecimal.ONE,
            "MXN", BigDecimal.valueOf(200),
            "CLP", BigDecimal.valueOf(4),
            "PEN", BigDecimal.valueOf(1_000),
            "USD", BigDecimal.valueOf(4_000),
            "EUR", BigDecimal.valueOf(4_500));

    BigDecimal of(BigDecimal pesos) {
        BigDecimal unit = PESOS_PER_UNIT.getOrDefault(currency, BigDecimal.valueOf(4_000));
        BigDecimal amount = pesos.divide(unit, MathContext.DECIMAL64);
        return amount.round(new MathContext(3, RoundingMode.HALF_UP)).setScale(0, RoundingMode.HALF_UP);
    }
}
