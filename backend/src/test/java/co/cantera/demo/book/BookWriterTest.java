package co.cantera.demo.book;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.audit.ChangeKind;
import co.cantera.shared.latam.Phone;
import co.cantera.shared.latam.Phones;
import co.cantera.shared.latam.TaxId;
import co.cantera.shared.latam.TaxIds;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BookWriterTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SalesProcess PROCESS = new SalesProcess(
            IntStream.range(0, 5)
                    .mapToObj(i -> new SalesProcess.Stage(new UUID(1, i), "Etapa " + i, 7))
                    .toList(),
            List.of(
                    new SalesProcess.Reason(new UUID(2, 0), "Precio"),
                    new SalesProcess.Reason(new UUID(2, 1), "Plazo")));

    private static SalesBook book(String tenant, long seed) {
        JsonNode plan = JSON.readTree(BookWriterTest.class.getResourceAsStream("/co/cantera/demo/" + tenant + ".json"));
        Words words =
                JSON.readValue(BookWriterTest.class.getResourceAsStream("/co/cantera/demo/words.json"), Words.class);
        return new BookWriter(
                        words,
                        JSON.treeToValue(plan.get("trade"), Trade.class),
                        JSON.treeToValue(plan.get("size"), Size.class),
                        plan.get("seats")
                                .valueStream()
                                .map(seat -> seat.get("share").asInt())
                                .toList(),
                        PROCESS,
                        TODAY,
                        BOGOTA,
                        "COP",
                        seed)
                .write();
    }

    @Test
    void writesTheSameBookForTheSameSeed() {
        assertThat(book("andina", 7)).isEqualTo(book("andina", 7)).isNotEqualTo(book("andina", 8));
    }

    @Test
    void writesAsMuchAsIsAskedFor() {
        SalesBook book = book("andina", 7);
        assertThat(book.companies()).hasSize(300);
        assertThat(book.people()).hasSize(800);
        assertThat(book.deals()).hasSize(400);
    }

    @Test
    void givesValidTaxIdsAndPhones() {
        SalesBook book = book("andina", 7);
        assertThat(book.companies())
                .allSatisfy(company -> assertThat(TaxIds.parse("CO", company.taxIdDisplay()))
                        .isInstanceOf(TaxId.Valid.class)
                        .extracting("number")
                        .isEqualTo(company.taxId()));
        assertThat(Stream.concat(
                        book.companies().stream().flatMap(company -> company.phones().stream()),
                        book.people().stream().flatMap(person -> person.phones().stream())))
                .allSatisfy(phone -> assertThat(Phones.parse("CO", phone, null))
                        .isInstanceOf(Phone.Valid.class)
                        .extracting("e164")
                        .isEqualTo(phone));
    }

    @Test
    void givesNoTwoCompaniesTheSameName() {
        assertThat(book("andina", 7).companies().stream().map(DemoCompany::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void spreadsOpenDealsOverAllStagesAndLeavesSomeStale() {
        List<DemoDeal> open =
                book("andina", 7).deals().stream().filter(DemoDeal::isOpen).toList();
        assertThat(open).hasSizeBetween(80, 160);
        assertThat(open.stream().map(deal -> deal.last().stage()).distinct()).hasSize(5);
        assertThat(open).anyMatch(deal -> deal.stageSince().isBefore(midnight().minusDays(10)));
        assertThat(open).anyMatch(deal -> deal.nextStep() != null).anyMatch(deal -> deal.nextStep() == null);
    }

    @Test
    void tellsEachStoryInOrderAndUpToYesterday() {
        SalesBook book = book("pacifico", 3);
        assertThat(book.deals()).allSatisfy(deal -> {
            List<OffsetDateTime> moments =
                    deal.steps().stream().map(DemoDeal.Step::at).toList();
            assertThat(moments).isSorted().doesNotHaveDuplicates();
            assertThat(deal.first().kind()).isEqualTo(ChangeKind.CREATED);
            assertThat(deal.last().at()).isBefore(midnight());
        });
        assertThat(book.changes().stream().filter(change -> change.kind() == ChangeKind.CREATED))
                .hasSize(80 + 180 + 110);
    }

    private static OffsetDateTime midnight() {
        return TODAY.atStartOfDay(BOGOTA).toOffsetDateTime();
    }
}
