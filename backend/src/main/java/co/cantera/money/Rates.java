package co.cantera.money;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotAllowed;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What currencies are worth in the tenant's own: everybody reads it, admins say it. */
@Component
class Rates {

    private final RateStore store;
    private final Members members;
    private final TenantProfiles tenants;
    private final Clock clock;

    Rates(RateStore store, Members members, TenantProfiles tenants, Clock clock) {
        this.store = store;
        this.members = members;
        this.tenants = tenants;
        this.clock = clock;
    }

    List<CurrencyInUse> inUse() {
        List<CurrencyInUse> all = new ArrayList<>();
        all.add(new CurrencyInUse(own(), true, null));
        counting(tenants.today()).forEach(rate -> all.add(new CurrencyInUse(rate.currency(), false, rate)));
        return all;
    }

    List<ExchangeRate> of(String currency) {
        return store.of(currency, members.roster());
    }

    @Nullable
    ExchangeRate find(RateId id) {
        return store.find(id, members.roster());
    }

    /** See {@link ConvertedSum#of}. */
    ConvertedSums converted(List<List<Money>> sums, @Nullable LocalDate day) {
        LocalDate on = day == null ? tenants.today() : day;
        Map<String, ExchangeRate> rates =
                counting(on).stream().collect(Collectors.toMap(ExchangeRate::currency, rate -> rate));
        return new ConvertedSums(
                on,
                sums.stream().map(each -> ConvertedSum.of(each, own(), rates)).toList(),
                rates.values().stream()
                        .filter(rate -> sums.stream()
                                .flatMap(List::stream)
                                .anyMatch(sum -> sum.currency().equals(rate.currency())))
                        .toList());
    }

    /** The own currency may have been another one before; its old rates count no more. */
    private List<ExchangeRate> counting(LocalDate day) {
        return store.countingOn(day, members.roster()).stream()
                .filter(rate -> !rate.currency().equals(own()))
                .toList();
    }

    private String own() {
        return tenants.current().currency();
    }

    Outcome<ExchangeRate> set(SetExchangeRateInput input) {
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        BigDecimal rate = input.rate().stripTrailingZeros();
        return new InputChecks()
                .that(!input.currency().equals(own()), "currency", "ownCurrency")
                .that(!input.validFrom().isAfter(tenants.today()), "validFrom", "future")
                .that(rate.signum() > 0, "rate", "rate")
                .outcome(rate)
                .then(checked -> put(input, checked));
    }

    private Outcome<ExchangeRate> put(SetExchangeRateInput input, BigDecimal rate) {
        ExchangeRate before = store.of(input.currency(), input.validFrom(), members.roster());
        ExchangeRate after = new ExchangeRate(
                before == null ? new RateId(UuidV7.next()) : before.id(),
                before == null ? 1 : before.version() + 1,
                input.currency(),
                input.validFrom(),
                rate,
                members.find(Access.current().memberId()),
                OffsetDateTime.now(clock));
        if (before != null && before.rate().compareTo(rate) == 0) {
            return Outcome.done(before);
        }
        ChangeKind kind = before == null ? ChangeKind.CREATED : ChangeKind.UPDATED;
        store.put(after, new Entry(after.id().value(), kind, changes(before, after)));
        return Outcome.done(after);
    }

    Outcome<ExchangeRate> delete(RateId id) {
        ExchangeRate rate = find(id);
        if (rate == null) {
            return Outcome.refused(new NotFound());
        }
        if (!Access.current().seesAll()) {
            return Outcome.refused(new NotAllowed());
        }
        store.delete(id, new Entry(id.value(), ChangeKind.DELETED, changes(rate, null)));
        return Outcome.done(rate);
    }

    private static Changes changes(@Nullable ExchangeRate before, @Nullable ExchangeRate after) {
        return new Changes()
                .field("currency", before == null ? null : before.currency(), after == null ? null : after.currency())
                .field(
                        "validFrom",
                        before == null ? null : before.validFrom(),
                        after == null ? null : after.validFrom())
                .field("rate", text(before), text(after));
    }

    private static @Nullable String text(@Nullable ExchangeRate rate) {
        return rate == null ? null : rate.rate().toPlainString();
    }
}
