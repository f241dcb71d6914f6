package co.cantera.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.ColumnProfile.ValueCount;
import co.cantera.imports.files.Inspection;
import co.cantera.imports.files.Inspector;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.ObjectGuess;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.matching.Twin;
import co.cantera.imports.matching.ValueTwins;
import co.cantera.imports.rows.ReadRow.Verdict;
import co.cantera.imports.values.CellValue.Money;
import co.cantera.imports.values.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real files, which are no part of the project: see {@link Files#sharedFolder()}. */
class SharedFilesTest {

    @Test
    void readsThe8800DealsOfMaven() {
        var deals = ImportRun.read(
                Files.shared("data/maven_crm/sales_pipeline.csv"),
                ImportObject.DEAL,
                mapping -> mapping.withCurrency("USD"));
        assertThat(deals).hasSize(8800).allMatch(deal -> deal.verdict() == Verdict.IMPORT);
        assertThat(deals).allMatch(deal -> deal.problems().isEmpty());
        assertThat(deals.stream().map(ReadRow::key).distinct()).hasSize(8800);
        assertThat(without(deals, TargetField.DEAL_COMPANY)).isEqualTo(1425);
        assertThat(without(deals, TargetField.DEAL_OPENED_ON)).isEqualTo(500);
        assertThat(deals.stream().collect(Collectors.groupingBy(ReadRow::outcome, Collectors.counting())))
                .containsEntry(Outcome.WON, 4238L)
                .containsEntry(Outcome.LOST, 2473L)
                .containsEntry(Outcome.OPEN, 2089L);
        assertThat(deals).allMatch(deal -> deal.text(TargetField.DEAL_NAME).isPresent());
    }

    @Test
    void offersTheOneTwinAmongTheProductsOfMaven() {
        var known = column("data/maven_crm/products.csv", 0).values().stream()
                .map(ValueCount::value)
                .toList();
        assertThat(ValueTwins.amongKnown(column("data/maven_crm/sales_pipeline.csv", 2), known))
                .containsExactly(new Twin("GTXPro", 1480, "GTX Pro"));
    }

    @Test
    void readsThe85CompaniesOfMaven() {
        var companies = ImportRun.read(
                Files.shared("data/maven_crm/accounts.csv"),
                ImportObject.COMPANY,
                mapping -> mapping.withCurrency("USD"));
        assertThat(companies).hasSize(85).allMatch(company -> company.verdict() == Verdict.IMPORT);
        assertThat(companies.stream().map(ReadRow::key).distinct()).hasSize(85);
    }

    @Test
    void recognisesTheFourFilesOfMaven() {
        assertThat(guess("accounts")).isEqualTo(ImportObject.COMPANY);
        assertThat(guess("sales_pipeline")).isEqualTo(ImportObject.DEAL);
        assertThat(guess("sales_teams")).isEqualTo(ImportObject.MEMBER);
        assertThat(guess("products")).isEqualTo(ImportObject.PRODUCT);
        assertThat(ObjectGuess.of(columns("data/maven_crm/data_dictionary.csv")))
                .isEqualTo(new ObjectGuess.Unknown());
    }

    @Test
    void readsTheSpreadsheetOfASpanishExcel() {
        var deal = ImportRun.read(
                        Files.shared("imports/adversarial-excel-es-windows1252-semicolon.csv"),
                        ImportObject.DEAL,
                        mapping -> mapping.withCurrency("COP"))
                .getFirst();
        assertThat(deal.text(TargetField.DEAL_NAME))
                .hasValueSatisfying(name -> assertThat(name).contains("ñ"));
        assertThat(deal.money(TargetField.DEAL_AMOUNT)).contains(new Money(new BigDecimal("1250000.50"), "COP"));
        assertThat(deal.day(TargetField.DEAL_CLOSE_DATE)).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void keepsInjectedFormulasAsData() {
        var people = ImportRun.read(
                Files.shared("imports/adversarial-formula-injection.csv"),
                ImportObject.PERSON,
                UnaryOperator.identity());
        assertThat(people.getFirst().text(TargetField.PERSON_FULL_NAME))
                .hasValueSatisfying(name -> assertThat(name).startsWith("=HYPERLINK("));
        assertThat(people).allMatch(person -> person.verdict() == Verdict.IMPORT);
    }

    @Test
    void losesNoRowOfAnyVendorsFile() throws IOException {
        for (var file : files(".csv")) {
            var name = file.toString();
            var readable = Files.readable(() -> java.nio.file.Files.newInputStream(file));
            if (ObjectGuess.of(readable.columns()) instanceof ObjectGuess.Likely likely) {
                var rows = ImportRun.read(
                        () -> java.nio.file.Files.newInputStream(file), likely.best(), ImportRun::asInColombia);
                assertThat(rows).as(name).hasSize(readable.rows());
                assertThat(rows).as(name).noneMatch(row -> row.verdict() == Verdict.REFUSE);
            }
        }
    }

    @Test
    void refusesAddressBooks() throws IOException {
        for (var file : files(".vcf")) {
            assertThat(Inspector.inspect(() -> java.nio.file.Files.newInputStream(file)))
                    .as(file.toString())
                    .isInstanceOf(Inspection.Refused.class);
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (var paths = java.nio.file.Files.walk(Files.sharedFolder().resolve("imports"))) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static ImportObject guess(String name) {
        return ObjectGuess.of(columns("data/maven_crm/" + name + ".csv")) instanceof ObjectGuess.Likely likely
                ? likely.best()
                : ImportObject.PERSON;
    }

    private static long without(List<ReadRow> deals, TargetField field) {
        return deals.stream().filter(deal -> !deal.values().containsKey(field)).count();
    }

    private static ColumnProfile column(String file, int index) {
        return columns(file).get(index);
    }

    private static List<ColumnProfile> columns(String file) {
        return Files.readable(Files.shared(file)).columns();
    }
}
