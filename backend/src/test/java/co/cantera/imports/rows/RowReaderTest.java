package co.cantera.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.cantera.imports.Files;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.Mapping;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow.Verdict;
import co.cantera.imports.values.CellValue.Money;
import co.cantera.imports.values.CellValue.TaxNumber;
import co.cantera.imports.values.CellValue.Telephone;
import co.cantera.imports.values.Outcome;
import co.cantera.imports.values.ProblemCode;
import co.cantera.imports.values.RepairCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    @Test
    void readsACompany() {
        var row = read(
                        ImportObject.COMPANY,
                        "Empresa;NIT;Teléfono;Ciudad;Color\nSol S.A.S.;899999068;4441234;Medellín;azul\n")
                .getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.IMPORT);
        assertThat(row.text(TargetField.COMPANY_NAME)).contains("Sol S.A.S.");
        assertThat(row.value(TargetField.COMPANY_TAX_ID, TaxNumber.class)
                        .orElseThrow()
                        .display())
                .isEqualTo("899.999.068-1");
        assertThat(row.value(TargetField.COMPANY_PHONE, Telephone.class)
                        .orElseThrow()
                        .e164())
                .isEqualTo("+576044441234");
        assertThat(row.extras()).containsOnly(Map.entry("Color", "azul"));
        assertThat(row.repairs())
                .extracting(Repair::code)
                .containsExactly(
                        RepairCode.TAX_ID_CHECK_DIGIT_ADDED,
                        RepairCode.PHONE_AREA_ADDED,
                        RepairCode.PHONE_COUNTRY_ADDED);
    }

    @Test
    void saysRowColumnAndReason() {
        var row = read(ImportObject.COMPANY, "Informe\n\nEmpresa;NIT\nSol;899999068-7\n")
                .getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(row.problems())
                .containsExactly(new CellProblem(
                        4, "NIT", "899999068-7", ProblemCode.TAX_ID_CHECK_DIGIT, List.of("899.999.068-1")));
    }

    @Test
    void setsAsideWhatItCannotReadAndLosesNothing() {
        var row = read(ImportObject.PERSON, "Nombre;Correo;Celular\nAna Ruiz;sin correo;no tiene\n")
                .getFirst();
        assertThat(row.verdict()).isEqualTo(Verdict.IMPORT);
        assertThat(row.extras()).containsEntry("Correo", "sin correo").containsEntry("Celular", "no tiene");
        assertThat(row.problems())
                .extracting(CellProblem::code)
                .containsExactly(ProblemCode.EMAIL_UNREADABLE, ProblemCode.PHONE_UNREADABLE);
    }

    @Test
    void namesADealAfterProductAndCompany() {
        var rows = read(ImportObject.DEAL, "Producto;Cliente;Etapa\nSierra;Sol;Ganado\nSierra;;Perdido\n;;Abierto\n");
        assertThat(rows.get(0).text(TargetField.DEAL_NAME)).contains("Sierra · Sol");
        assertThat(rows.get(0).outcome()).isEqualTo(Outcome.WON);
        assertThat(rows.get(1).text(TargetField.DEAL_NAME)).contains("Sierra");
        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.LOST);
        assertThat(rows.get(2).problems()).extracting(CellProblem::code).containsExactly(ProblemCode.NAME_MISSING);
    }

    @Test
    void refusesADealThatIsWonAndLost() {
        var row = read(ImportObject.DEAL, "Negocio;Etapa;Estado\nA;Ganado;Perdido\n")
                .getFirst();
        assertThat(row.problems()).extracting(CellProblem::code).containsExactly(ProblemCode.OUTCOME_CONTRADICTS);
    }

    @Test
    void takesTheCurrencyOfCellRowOrFile() {
        var rows = read(
                ImportObject.DEAL,
                "Negocio,Valor,Moneda\nA,USD 5.50,EUR\nB,6,EUR\nC,7,\nD,8,-99\nE,9,oro\n",
                mapping -> mapping.withCurrency("COP"));
        assertThat(rows)
                .extracting(row -> row.money(TargetField.DEAL_AMOUNT).orElseThrow())
                .containsExactly(
                        money("5.50", "USD"),
                        money("6", "EUR"),
                        money("7", "COP"),
                        money("8", "COP"),
                        money("9", "COP"));
        assertThat(rows.get(3).problems()).isEmpty();
        assertThat(rows.get(4).problems()).extracting(CellProblem::code).containsExactly(ProblemCode.CURRENCY_UNKNOWN);
    }

    @Test
    void replacesOnlyWhatThePersonChose() {
        var text = "Negocio,Producto\nA,GTXPro\nB,GTX Pro\n";
        assertThat(read(ImportObject.DEAL, text).getFirst().text(TargetField.DEAL_PRODUCT))
                .contains("GTXPro");
        var replaced = read(
                ImportObject.DEAL,
                text,
                mapping -> mapping.withReplacement(TargetField.DEAL_PRODUCT, "GTXPro", "GTX Pro"));
        assertThat(replaced.getFirst().text(TargetField.DEAL_PRODUCT)).contains("GTX Pro");
        assertThat(replaced)
                .extracting(ReadRow::key)
                .isEqualTo(
                        read(ImportObject.DEAL, text).stream().map(ReadRow::key).toList());
    }

    @Test
    void givesARowTheSameKeyInEveryRun() {
        var first = read(ImportObject.COMPANY, "Empresa;NIT\nSol;899999068-1\nMar;\n");
        var second = read(ImportObject.COMPANY, "NIT;Empresa\n;MAR \n899.999.068;Sol S.A.S.\n");
        assertThat(second.get(1).key()).isEqualTo(first.get(0).key());
        assertThat(second.get(0).key()).isEqualTo(first.get(1).key());
        assertThat(read(ImportObject.DEAL, "ID,Negocio\n12,A\n").getFirst().key())
                .isEqualTo("DEAL:id:12");
    }

    @Test
    void keepsDealsThatLookAlikeApart() {
        var keys = read(ImportObject.DEAL, "Producto,Cliente\nSierra,Sol\nSierra,Sol\n").stream()
                .map(ReadRow::key)
                .toList();
        assertThat(keys.get(1)).isEqualTo(keys.get(0) + "#2");
    }

    @Test
    void skipsPersonsAmongCompanies() {
        var rows = read(ImportObject.COMPANY, "Name,Is a company\nSol,1\nMarta,0\n");
        assertThat(rows).extracting(ReadRow::verdict).containsExactly(Verdict.IMPORT, Verdict.SKIP);
    }

    @Test
    void refusesARowWithMoreCellsThanTheHeader() {
        var row =
                read(ImportObject.COMPANY, "Empresa,Ciudad\nSol, S.A.S.,Cali\n").getFirst();
        assertThat(row.problems()).extracting(CellProblem::code).contains(ProblemCode.TOO_MANY_CELLS);
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void keepsFormulasAsData() {
        var row = read(ImportObject.PERSON, "Name,Email,Note\n\"=CMD(\"\"x\"\")\",a@b.example,@SUM(1+1)\n")
                .getFirst();
        assertThat(row.text(TargetField.PERSON_FULL_NAME)).contains("=CMD(\"x\")");
        assertThat(row.extras()).containsEntry("Note", "@SUM(1+1)");
    }

    @Test
    void countsBlankAndTitleRowsAsASpreadsheetDoes() {
        var rows = read(ImportObject.DEAL, "Negocio,Fecha de cierre\n\nA,2026-01-02\n\n\nB,2026-01-03\n");
        assertThat(rows).extracting(ReadRow::number).containsExactly(3, 6);
        assertThat(rows.getLast().day(TargetField.DEAL_CLOSE_DATE)).contains(LocalDate.of(2026, 1, 3));
    }

    @Test
    void doesNotStartWithAnOpenQuestion() {
        assertThatThrownBy(() -> read(ImportObject.DEAL, "Negocio;Valor\nA;1.234\n", mapping -> mapping))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static List<ReadRow> read(ImportObject object, String text) {
        return read(object, text, UnaryOperator.identity());
    }

    private static List<ReadRow> read(ImportObject object, String text, UnaryOperator<Mapping> decide) {
        return ImportRun.read(Files.of(text), object, decide);
    }
}
