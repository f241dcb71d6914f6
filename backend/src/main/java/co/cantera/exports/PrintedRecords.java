package co.cantera.exports;

import co.cantera.audit.Change;
import co.cantera.audit.Timelines;
import co.cantera.deals.DealId;
import co.cantera.deals.Deals;
import co.cantera.directory.Companies;
import co.cantera.directory.CompanyId;
import co.cantera.directory.People;
import co.cantera.directory.PersonId;
import co.cantera.exports.PrintedRecord.Line;
import co.cantera.exports.tables.Cell;
import co.cantera.leads.LeadId;
import co.cantera.leads.Leads;
import co.cantera.members.Members;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts into words what a person may see of a record. */
@Component
class PrintedRecords {

    private static final int STORY = 30;

    private final Deals deals;
    private final Companies companies;
    private final People people;
    private final Leads leads;
    private final Timelines timelines;
    private final Members members;
    private final Sheets sheets;

    PrintedRecords(
            Deals deals,
            Companies companies,
            People people,
            Leads leads,
            Timelines timelines,
            Members members,
            Sheets sheets) {
        this.deals = deals;
        this.companies = companies;
        this.people = people;
        this.leads = leads;
        this.timelines = timelines;
        this.members = members;
        this.sheets = sheets;
    }

    /** The record with this id, deleted ones not; empty when the person may not see it. */
    Optional<PrintedRecord> find(String id, CellWords words) {
        return switch (OpaqueId.prefix(id)) {
            case DealId.PREFIX ->
                Optional.ofNullable(deals.find(DealId.from(id)))
                        .filter(deal -> deal.deletedAt() == null)
                        .map(deal -> print(
                                ExportObject.DEAL,
                                deal.name(),
                                deal.id().value(),
                                facts(sheets.ofDeals(words.language()), deal, words),
                                words));
            case CompanyId.PREFIX ->
                Optional.ofNullable(companies.find(CompanyId.from(id)))
                        .filter(company -> company.deletedAt() == null)
                        .map(company -> print(
                                ExportObject.COMPANY,
                                company.name(),
                                company.id().value(),
                                facts(sheets.ofCompanies(words.language()), company, words),
                                words));
            case PersonId.PREFIX ->
                Optional.ofNullable(people.find(PersonId.from(id)))
                        .filter(person -> person.deletedAt() == null)
                        .map(person -> print(
                                ExportObject.PERSON,
                                person.name(),
                                person.id().value(),
                                facts(sheets.ofPeople(words.language()), person, words),
                                words));
            case LeadId.PREFIX ->
                Optional.ofNullable(leads.find(LeadId.from(id)))
                        .filter(lead -> lead.deletedAt() == null)
                        .map(lead -> print(
                                ExportObject.LEAD,
                                lead.name(),
                                lead.id().value(),
                                facts(sheets.ofLeads(words.language()), lead, words),
                                words));
            default -> Optional.empty();
        };
    }

    private PrintedRecord print(ExportObject object, String name, UUID id, List<Line> facts, CellWords words) {
        List<Line> story = timelines.of(id, new PageRequest(STORY, null)).edges().stream()
                .map(edge -> story(edge.node(), words))
                .toList();
        return new PrintedRecord(Texts.get("exports", words.language(), "record." + object), name, facts, story);
    }

    private Line story(Change change, CellWords words) {
        var actor = members.find(change.actorId());
        String what = Texts.get("exports", words.language(), "story." + change.kind());
        return new Line(words.of(Cell.of(change.at())), actor == null ? what : actor.name() + ": " + what);
    }

    /** Everything that is known but the name, which is the title. */
    private static <T> List<Line> facts(List<SheetColumn<T>> columns, T record, CellWords words) {
        return columns.stream()
                .filter(column -> !column.key().equals("name"))
                .flatMap(column -> lines(column, record, words))
                .toList();
    }

    private static <T> Stream<Line> lines(SheetColumn<T> column, T record, CellWords words) {
        return column.parts().stream()
                .map(part -> Map.entry(
                        column.head(part.getKey(), words.language()),
                        part.getValue().apply(record)))
                .filter(part -> !(part.getValue() instanceof Cell.Empty))
                .map(part -> new Line(part.getKey(), words.of(part.getValue())));
    }
}
