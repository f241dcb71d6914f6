package co.cantera.exports;

import static co.cantera.exports.DealSheet.name;
import static co.cantera.exports.DealSheet.names;

import co.cantera.exports.ExportListInput.LeadListInput;
import co.cantera.exports.tables.Cell;
import co.cantera.leads.Lead;
import co.cantera.leads.LeadLists;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leads, as they are written out. */
record LeadSheet(LeadLists lists, LeadListInput list) implements Sheet.Source<Lead> {

    static List<SheetColumn<Lead>> columns(Locale language) {
        return List.of(
                SheetColumn.of("name", lead -> Cell.of(lead.name())),
                SheetColumn.of("company", lead -> Cell.of(lead.companyName())),
                SheetColumn.of("status", lead -> Cell.of(Texts.get("exports", language, "lead." + lead.status()))),
                SheetColumn.of("response", lead -> Cell.of(lead.response().dueAt())),
                SheetColumn.of("contactedAt", lead -> Cell.of(lead.response().contactedAt())),
                SheetColumn.of("jobTitle", lead -> Cell.of(lead.jobTitle())),
                SheetColumn.of("phones", lead -> Cell.of(lead.phones())),
                SheetColumn.of("emails", lead -> Cell.of(lead.emails())),
                SheetColumn.of("city", lead -> Cell.of(lead.city())),
                SheetColumn.of("sector", lead -> Cell.of(lead.sector())),
                SheetColumn.of("source", lead -> Cell.of(lead.source())),
                SheetColumn.of("campaign", lead -> Cell.of(lead.utm().campaign())),
                SheetColumn.of("message", lead -> Cell.of(lead.message())),
                SheetColumn.of("tags", lead -> Cell.of(names(lead.tags()))),
                SheetColumn.of("owner", lead -> Cell.of(name(lead.owner(), member -> member.name()))),
                SheetColumn.of("team", lead -> Cell.of(name(lead.team(), team -> team.name()))),
                SheetColumn.of("createdAt", lead -> Cell.of(lead.createdAt())),
                SheetColumn.of("updatedAt", lead -> Cell.of(lead.updatedAt())));
    }

    @Override
    public Connection<Lead> page(PageRequest page, Set<String> fields) {
        return lists.page(list.filter(), list.orderBy(), page);
    }

    @Override
    public int count(int most) {
        return lists.count(list.filter(), most);
    }

    Sheet<Lead> with(List<SheetColumn<Lead>> columns) {
        return new Sheet<>(ExportObject.LEAD, columns, this);
    }
}
