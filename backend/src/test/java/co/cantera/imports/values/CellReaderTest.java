package co.cantera.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.values.CellValue.CountryCode;
import co.cantera.imports.values.CellValue.Money;
import co.cantera.imports.values.CellValue.Text;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {

    private static final CellContext CONTEXT = new CellContext(
            NumberStyle.COMMA_DECIMAL, DateStyle.DAY_FIRST, "COP", "CO", "Medellín", ZoneId.of("America/Bogota"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY | 1.2M | NUMBER_ABBREVIATED",
                "MONEY | 9,00123E+08 | NUMBER_SHORTENED",
                "MONEY | mucho | NUMBER_UNREADABLE",
                "PERCENT | 140 | PERCENT_OUT_OF_RANGE",
                "DATE | mañana | DATE_UNREADABLE",
                "DATE | 01/01/0026 | DATE_IMPROBABLE",
                "EMAIL | ana arroba b | EMAIL_UNREADABLE",
                "PHONE | -5 | PHONE_UNREADABLE",
                "WEBSITE | javascript:alert(1) | WEBSITE_UNREADABLE",
                "TAX_ID | 899999068-7 | TAX_ID_CHECK_DIGIT",
                "TAX_ID | 12 | TAX_ID_LENGTH",
                "COUNTRY | Wakanda | COUNTRY_UNKNOWN",
                "CURRENCY | oro | CURRENCY_UNKNOWN",
                "YES_NO | quizás | YES_NO_UNREADABLE",
                "TEXT | #N/A | SPREADSHEET_ERROR"
            })
    void saysWhatIsWrong(ValueKind kind, String text, ProblemCode code) {
        var reading = CellReader.read(kind, text, CONTEXT);
        assertThat(reading.problem()).isEqualTo(code);
        assertThat(reading.value()).isNull();
    }

    @Test
    void hintsAtTheRightCheckDigit() {
        assertThat(CellReader.read(ValueKind.TAX_ID, "899999068-7", CONTEXT).arguments())
                .containsExactly("899.999.068-1");
    }

    @Test
    void readsMoneyWithItsCurrency() {
        assertThat(CellReader.read(ValueKind.MONEY, "$ 1.250.000,50", CONTEXT).value())
                .isEqualTo(new Money(new BigDecimal("1250000.50"), "COP"));
        assertThat(CellReader.read(ValueKind.MONEY, "USD 1.200", CONTEXT).value())
                .isEqualTo(new Money(new BigDecimal("1200"), "USD"));
    }

    @Test
    void takesTheFilesCurrencyForASignThatManyShare() {
        for (var shared : List.of("$", "Pesos", "-99")) {
            assertThat(CellReader.read(ValueKind.CURRENCY, shared, CONTEXT).value())
                    .as(shared)
                    .isEqualTo(new Text("COP"));
        }
        var dollars = new CellContext(NumberStyle.PLAIN, DateStyle.ISO, "USD", "EC", null, CONTEXT.zone());
        assertThat(CellReader.read(ValueKind.CURRENCY, "$", dollars).value()).isEqualTo(new Text("USD"));
        assertThat(CellReader.read(ValueKind.CURRENCY, "pesos", dollars).problem())
                .isEqualTo(ProblemCode.CURRENCY_UNKNOWN);
    }

    @Test
    void tellsWhatItMended() {
        assertThat(CellReader.read(ValueKind.PHONE, "4441234", CONTEXT).repairs())
                .containsExactly(RepairCode.PHONE_AREA_ADDED, RepairCode.PHONE_COUNTRY_ADDED);
        assertThat(CellReader.read(ValueKind.TAX_ID, "899.999.068", CONTEXT).repairs())
                .containsExactly(RepairCode.TAX_ID_CHECK_DIGIT_ADDED);
        assertThat(CellReader.read(ValueKind.WEBSITE, "sol.example/inicio", CONTEXT))
                .isEqualTo(Reading.of(new Text("https://sol.example/inicio"), RepairCode.WEBSITE_COMPLETED));
        assertThat(CellReader.read(ValueKind.EMAIL, "A@b.example; c@d.example", CONTEXT))
                .isEqualTo(Reading.of(new Text("a@b.example"), RepairCode.FIRST_OF_SEVERAL));
    }

    @Test
    void takesTheFirstValueOfAList() {
        var json = "[{\"label\": \"work\", \"value\": \"300 555 0142\"}, {\"label\": \"home\", \"value\": \"x\"}]";
        assertThat(CellReader.read(ValueKind.PHONE, json, CONTEXT).value())
                .isEqualTo(new CellValue.Telephone("+573005550142", "", true, "300 555 0142"));
        assertThat(CellReader.read(ValueKind.REFERENCE, "{\"c1\":\"Marta Quiroga\"}", CONTEXT)
                        .value())
                .isEqualTo(new Text("Marta Quiroga"));
        assertThat(CellReader.read(ValueKind.REFERENCE, "Accounts::::Sol S.A.S.", CONTEXT)
                        .value())
                .isEqualTo(new Text("Sol S.A.S."));
        assertThat(CellReader.read(ValueKind.REFERENCE, "[]", CONTEXT)).isEqualTo(Reading.NOTHING);
    }

    @Test
    void keepsAFormulaAsText() {
        assertThat(CellReader.read(ValueKind.TEXT, "=HYPERLINK(\"http://evil.example\",\"x\")", CONTEXT)
                        .value())
                .isEqualTo(new Text("=HYPERLINK(\"http://evil.example\",\"x\")"));
    }

    @Test
    void dropsWhatADatabaseCannotStore() {
        assertThat(CellReader.read(ValueKind.TEXT, " a\u0000b\u00a0c ", CONTEXT).value())
                .isEqualTo(new Text("ab c"));
    }

    @Test
    void doubtsADamagedCharacter() {
        var reading = CellReader.read(ValueKind.TEXT, "Pe\uFFFDa", CONTEXT);
        assertThat(reading.problem()).isEqualTo(ProblemCode.BROKEN_CHARACTER);
        assertThat(reading.value()).isEqualTo(new Text("Pe\uFFFDa"));
    }

    @Test
    void readsCountriesByNameAndCode() {
        for (var text : new String[] {"Colombia", "CO", "col", "base.co"}) {
            assertThat(CellReader.read(ValueKind.COUNTRY, text, CONTEXT).value())
                    .isEqualTo(new CountryCode("CO"));
        }
        assertThat(CellReader.read(ValueKind.COUNTRY, "Estados Unidos", CONTEXT).value())
                .isEqualTo(new CountryCode("US"));
    }

    @Test
    void findsNothingInSignsForNothing() {
        assertThat(CellReader.read(ValueKind.DATE, "N/A", CONTEXT)).isEqualTo(Reading.NOTHING);
        assertThat(CellReader.read(ValueKind.MONEY, "-", CONTEXT)).isEqualTo(Reading.NOTHING);
    }
}
