package co.cantera.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a currency is worth from a day on. */
record SetExchangeRateInput(@Nullable String idempotencyKey, String currency, LocalDate validFrom, BigDecimal rate) {}
