package co.cantera.exports;

import static co.cantera.exports.DealSheet.name;
import static co.cantera.exports.DealSheet.names;

import co.cantera.directory.Company;
import co.cantera.directory.CompanyLists;
import co.cantera.exports.ExportListInput.CompanyListInput;
import co.cantera.exports.tables.Cell;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.PageRequest;
import java.util.List;
import java.util.Set;

/** Companies, as they are written out. */
record CompanySheet(CompanyLists lists, CompanyListInput list) implements Sheet.Source<Company> {

    static final List<SheetColumn<Company>> COLUMNS = List.of(
            SheetColumn.of("name", company -> Cell.of(company.name())),
            SheetColumn.of("taxId", company -> Cell.of(company.taxIdDisplay())),
            SheetColumn.of("phones", company -> Cell.of(company.phones())),
            SheetColumn.of("emails", company -> Cell.of(company.emails())),
            SheetColumn.of("website", company -> Cell.of(company.website())),
            SheetColumn.of("address", company -> Cell.of(company.address())),
            SheetColumn.of("city", company -> Cell.of(company.city())),
            SheetColumn.of("country", company -> Cell.of(company.country())),
            SheetColumn.of("sector", company -> Cell.of(company.sector())),
            SheetColumn.of("tags", company -> Cell.of(names(company.tags()))),
            SheetColumn.of("parent", company -> Cell.of(name(company.parent(), card -> card.name()))),
            SheetColumn.of("owner", company -> Cell.of(name(company.owner(), member -> member.name()))),
            SheetColumn.of("team", company -> Cell.of(name(company.team(), team -> team.name()))),
            SheetColumn.of("description", company -> Cell.of(company.description())),
            SheetColumn.of("createdAt", company -> Cell.of(company.createdAt())),
            SheetColumn.of("updatedAt", company -> Cell.of(company.updatedAt())));

    @Override
    public Connection<Company> page(PageRequest page, Set<String> fields) {
        return lists.page(list.filter(), list.orderBy(), page);
    }

    @Override
    public int count(int most) {
        return lists.count(list.filter(), most);
    }

    Sheet<Company> with(List<SheetColumn<Company>> columns) {
        return new Sheet<>(ExportObject.COMPANY, columns, this);
    }
}
