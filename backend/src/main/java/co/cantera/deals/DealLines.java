package co.cantera.deals;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.catalog.Product;
import co.cantera.catalog.Products;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.Edge;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageInfo;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.money.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What deals are about, line by line. Lines are set all at once, in the version of their deal. */
@Component
class DealLines {

    private final DealStore deals;
    private final DealLineStore store;
    private final DealRelations relations;
    private final Products products;
    private final Clock clock;

    DealLines(DealStore deals, DealLineStore store, DealRelations relations, Products products, Clock clock) {
        this.deals = deals;
        this.store = store;
        this.relations = relations;
        this.products = products;
        this.clock = clock;
    }

    /** All of them, on one page. */
    DealLineConnection of(Deal deal) {
        List<DealLineRow> rows = store.of(deal.key());
        Map<UUID, Product> found = products.find(rows.stream()
                .map(DealLineRow::productId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Edge<DealLine>> edges = rows.stream()
                .map(row -> new Edge<>(new Cursor(null, row.id()), line(row, found)))
                .toList();
        PageInfo page = edges.isEmpty()
                ? new PageInfo(false, false, null, null)
                : new PageInfo(
                        false, false, edges.getFirst().cursor(), edges.getLast().cursor());
        return new DealLineConnection(edges, page, LineTotals.sum(rows));
    }

    private static DealLine line(DealLineRow row, Map<UUID, Product> found) {
        UUID product = row.productId();
        return new DealLine(
                row.id(),
                product == null ? null : found.get(product),
                row.name(),
                row.unit(),
                row.quantity(),
                row.unitPrice(),
                row.discountPercent(),
                row.total());
    }

    Outcome<Deal> set(SetDealLinesInput input, Wanted wanted) {
        DealRow before = deals.find(input.id());
        if (before == null || before.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        if (before.version() != input.version()) {
            return Outcome.refused(new VersionConflict(relations.of(before)));
        }
        List<DealLineRow> had = store.of(before.id().value());
        return lines(input, had).then(lines -> {
            boolean follows = input.amountFollows() && !lines.isEmpty();
            Money amount = follows ? LineTotals.sum(lines) : before.amount();
            DealRow after = before.withLines(amount, follows, OffsetDateTime.now(clock));
            return save(before, after, had, lines, wanted);
        });
    }

    private Outcome<Deal> save(
            DealRow before, DealRow after, List<DealLineRow> had, List<DealLineRow> lines, Wanted wanted) {
        var cards = relations.cards(List.of(before, after), wanted.with(before, after));
        Deal changed = relations.deal(after, cards);
        Changes changes =
                DealChanges.of(relations.deal(before, cards), changed).field("lines", inWords(had), inWords(lines));
        Entry entry = new Entry(changed.key(), ChangeKind.UPDATED, changes);
        if (!deals.update(before, after, DealLineStore.instead(changed.key(), lines), entry)) {
            DealRow current = deals.find(after.id());
            return Outcome.refused(current == null ? new NotFound() : new VersionConflict(relations.of(current)));
        }
        return Outcome.done(changed);
    }

    private static List<String> inWords(List<DealLineRow> lines) {
        return lines.stream().map(DealLineRow::inWords).toList();
    }

    private Outcome<List<DealLineRow>> lines(SetDealLinesInput input, List<DealLineRow> had) {
        Set<UUID> ids = new HashSet<>();
        input.lines().forEach(line -> {
            if (line.productId() != null) {
                ids.add(line.productId().value());
            }
        });
        Map<UUID, Product> found = products.find(ids);
        Set<UUID> known = new HashSet<>();
        had.forEach(line -> known.add(Objects.requireNonNullElse(line.productId(), line.id())));
        InputChecks checks = new InputChecks().that(input.lines().size() <= 100, "lines", "tooMany", 100);
        List<DealLineRow> lines = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            SetDealLinesInput.NextLine next = input.lines().get(i);
            UUID id = next.productId() == null ? null : next.productId().value();
            Product product = id == null ? null : found.get(id);
            String path = "lines[" + i + "].";
            boolean usable = product != null
                    && (product.deletedAt() == null
                            || known.contains(product.id().value()));
            checks.that(id == null || usable, path + "productId", "unknown");
            lines.add(checked(checks, path, next, product, input.currency()));
        }
        Money sum = LineTotals.sum(lines);
        return checks.that(
                        sum == null || sum.amount().precision() - sum.amount().scale() <= 15, "lines", "tooLarge")
                .outcome(lines);
    }

    private static DealLineRow checked(
            InputChecks checks,
            String path,
            SetDealLinesInput.NextLine next,
            @Nullable Product product,
            String currency) {
        String name = Given.trimmed(next.name());
        String unit = Given.trimmed(next.unit());
        BigDecimal discount = Objects.requireNonNullElse(next.discountPercent(), BigDecimal.ZERO);
        String called = name == null && product != null ? product.name() : name;
        checks.required(path + "name", called)
                .atMost(200, path + "name", called)
                .atMost(40, path + "unit", unit)
                .that(next.quantity().signum() > 0, path + "quantity", "positive")
                .that(next.unitPrice().signum() >= 0, path + "unitPrice", "negative")
                .that(
                        discount.signum() >= 0 && discount.compareTo(BigDecimal.valueOf(100)) <= 0,
                        path + "discountPercent",
                        "percent");
        return new DealLineRow(
                UuidV7.next(),
                product == null ? null : product.id().value(),
                Objects.requireNonNullElse(called, ""),
                unit == null && product != null ? product.unit() : unit,
                next.quantity(),
                new Money(next.unitPrice(), currency),
                discount);
    }
}
