package co.cantera.demo.book;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import co.cantera.deals.Rank;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invents a whole sales book: the same one for the same seed, process and day. */
public final class BookWriter {

    private final BookParts parts;
    private final Dice dice;

    /** @param shares how much each seller sells compared with the others, 0 for who sells nothing */
    public BookWriter(
            Words words,
            Trade trade,
            Size size,
            List<Integer> shares,
            SalesProcess process,
            LocalDate today,
            ZoneId zone,
            String currency,
            long seed) {
        this.parts = new BookParts(words, trade, size, shares, process, new Calendar(today, zone), currency);
        this.dice = new Dice(seed);
    }

    /** Writes it; to be called once. */
    public SalesBook write() {
        CompanyWriter companyWriter = new CompanyWriter(parts, dice);
        List<DemoCompany> companies = Stream.generate(companyWriter::write)
                .limit(parts.size().companies())
                .toList();
        List<DemoPerson> people = people(companies);
        List<DemoDeal> deals = inPlaces(deals(companies, people));
        return new SalesBook(companies, people, deals, leads(), history(companies, people, deals));
    }

    /** Everybody has one; the rest is somewhere. */
    private List<DemoPerson> people(List<DemoCompany> companies) {
        PersonWriter writer = new PersonWriter(parts, dice);
        List<DemoPerson> people = new ArrayList<>();
        for (int i = 0; i < parts.size().people(); i++) {
            people.add(writer.write(i < companies.size() ? companies.get(i) : dice.of(companies)));
        }
        return people;
    }

    private List<DemoDeal> deals(List<DemoCompany> companies, List<DemoPerson> people) {
        DealWriter writer = new DealWriter(parts, dice);
        Map<DemoCompany, List<DemoPerson>> staff = people.stream().collect(groupingBy(DemoPerson::company));
        List<DemoDeal> deals = new ArrayList<>();
        for (int i = 0; i < parts.size().deals(); i++) {
            DemoCompany company = dice.of(companies);
            deals.add(writer.write(company, staff.getOrDefault(company, List.of())));
        }
        return deals;
    }

    /** One for each four companies; of dice of their own, so that the rest of the book stays as it is. */
    private List<DemoLead> leads() {
        LeadWriter writer = new LeadWriter(parts, new Dice(parts.size().deals()));
        int number = parts.size().companies() / 4;
        return IntStream.range(0, number)
                .mapToObj(place -> writer.write(place, number))
                .toList();
    }

    /** What moved last stands first, as if each had been put on top. */
    private static List<DemoDeal> inPlaces(List<DemoDeal> deals) {
        Map<SalesProcess.Stage, String> first = new HashMap<>();
        return deals.stream()
                .sorted(comparing(DemoDeal::stageSince))
                .map(deal -> deal.at(first.compute(deal.last().stage(), (_, top) -> Rank.between(null, top))))
                .toList();
    }

    private List<DemoChange> history(List<DemoCompany> companies, List<DemoPerson> people, List<DemoDeal> deals) {
        HistoryWriter writer = new HistoryWriter(parts, dice);
        return Stream.of(
                        companies.stream().map(writer::created),
                        people.stream().map(writer::created),
                        deals.stream().map(writer::of).flatMap(List::stream))
                .flatMap(each -> each)
                .sorted(comparing(DemoChange::at))
                .toList();
    }
}
