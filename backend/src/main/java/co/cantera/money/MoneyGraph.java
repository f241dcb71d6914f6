package co.cantera.money;

import co.cantera.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Currencies and what they are worth over GraphQL. */
@Controller
class MoneyGraph {

    private final Rates rates;

    MoneyGraph(Rates rates) {
        this.rates = rates;
    }

    record SetExchangeRateSuccess(ExchangeRate exchangeRate) {}

    record DeleteExchangeRateSuccess(ExchangeRate exchangeRate) {}

    @QueryMapping
    List<CurrencyInUse> currencies() {
        return rates.inUse();
    }

    @QueryMapping
    List<ExchangeRate> exchangeRates(@Argument String currency) {
        return rates.of(currency);
    }

    @QueryMapping
    ConvertedSums convertedSums(@Argument List<List<Money>> sums, @Argument @Nullable LocalDate on) {
        return rates.converted(sums, on);
    }

    @MutationMapping
    Object setExchangeRate(@Argument SetExchangeRateInput input) {
        return rates.set(input).payload(SetExchangeRateSuccess::new);
    }

    @MutationMapping
    Object deleteExchangeRate(@Argument DeleteExchangeRateInput input) {
        return rates.delete(input.id()).payload(DeleteExchangeRateSuccess::new);
    }
}
