package co.cantera.exports;

import co.cantera.deals.Deal;
import co.cantera.deals.DealLists;
import co.cantera.exports.ExportListInput.DealListInput;
import co.cantera.exports.tables.Cell;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.money.Money;
import co.cantera.shared.text.Texts;
import co.cantera.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deals, as they are written out. */
record DealSheet(DealLists lists, DealListInput list) implements Sheet.Source<Deal> {

    @Override
    public Connection<Deal> page(PageRequest page, Set<String> fields) {
        return lists.page(list.filter(), list.orderBy(), page, fields);
    }

    @Override
    public int count(int most) {
        return lists.count(list.filter(), most);
    }

    Sheet<Deal> with(List<SheetColumn<Deal>> columns) {
        return new Sheet<>(ExportObject.DEAL, columns, this);
    }

    static List<SheetColumn<Deal>> columns(Locale language) {
        return List.of(
                SheetColumn.of("name", deal -> Cell.of(deal.name())),
                SheetColumn.of("company", deal -> Cell.of(name(deal.company(), card -> card.name()))),
                SheetColumn.of("person", deal -> Cell.of(name(deal.person(), card -> card.name()))),
                SheetColumn.of("pipeline", deal -> Cell.of(deal.pipeline().name())),
                SheetColumn.of("stage", deal -> Cell.of(deal.stage().name())),
                SheetColumn.of("status", deal -> Cell.of(Texts.get("exports", language, "status." + deal.status()))),
                new SheetColumn<>(
                        "amount",
                        List.of(
                                Map.entry("amount", deal -> amount(deal.amount())),
                                Map.entry("currency", deal -> Cell.of(name(deal.amount(), Money::currency))))),
                SheetColumn.of("closeDate", deal -> Cell.of(deal.closeDate())),
                SheetColumn.of("nextStep", deal -> Cell.of(deal.nextStep())),
                SheetColumn.of("nextStepOn", deal -> Cell.of(deal.nextStepOn())),
                SheetColumn.of("pushes", deal -> Cell.of(BigDecimal.valueOf(deal.pushes()))),
                SheetColumn.of("tags", deal -> Cell.of(names(deal.tags()))),
                SheetColumn.of("owner", deal -> Cell.of(name(deal.owner(), member -> member.name()))),
                SheetColumn.of("team", deal -> Cell.of(name(deal.team(), team -> team.name()))),
                SheetColumn.of("source", deal -> Cell.of(deal.source())),
                SheetColumn.of("lostReason", deal -> Cell.of(name(deal.lostReason(), reason -> reason.name()))),
                SheetColumn.of("lostNote", deal -> Cell.of(deal.lostNote())),
                SheetColumn.of("description", deal -> Cell.of(deal.description())),
                SheetColumn.of("createdAt", deal -> Cell.of(deal.createdAt())),
                SheetColumn.of("updatedAt", deal -> Cell.of(deal.updatedAt())),
                SheetColumn.of("closedAt", deal -> Cell.of(deal.closedAt())));
    }

    private static Cell amount(@Nullable Money money) {
        return money == null ? Cell.EMPTY : Cell.of(money.amount());
    }

    static List<String> names(List<Tag> tags) {
        return tags.stream().map(Tag::name).toList();
    }

    static <T> @Nullable String name(@Nullable T thing, Function<T, String> name) {
        return thing == null ? null : name.apply(thing);
    }
}
