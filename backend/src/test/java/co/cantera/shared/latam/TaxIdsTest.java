package co.cantera.shared.latam;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.shared.latam.TaxId.Doubt;
import co.cantera.shared.latam.TaxId.Doubtful;
import co.cantera.shared.latam.TaxId.Fault;
import co.cantera.shared.latam.TaxId.Kind;
import co.cantera.shared.latam.TaxId.Valid;
import co.cantera.shared.latam.TaxId.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxIdsTest {

    @ParameterizedTest
    @CsvSource({
        "899999068, 1",
        "890903938, 8",
        "800197268, 4",
        "890900608, 9",
        "830037248, 0",
        "213123432, 1",
        "1020304050, 8"
    })
    void computesTheCheckDigitOfANit(String number, String digit) {
        assertThat(TaxIds.parse("CO", number)).isInstanceOfSatisfying(Valid.class, nit -> {
            assertThat(nit.number()).isEqualTo(number);
            assertThat(nit.checkDigit()).isEqualTo(digit);
        });
        assertThat(TaxIds.parse("CO", number + "-" + digit)).isEqualTo(TaxIds.parse("co", number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "899999068",
                "8999990681",
                "899.999.068-1",
                "NIT 899.999.068 - 1",
                "'899999068-1",
                "899 999 068–1",
                "N.I.T.: 899,999,068-1"
            })
    void readsEveryWayOfWritingANit(String text) {
        assertThat(TaxIds.parse("CO", text)).isEqualTo(new Valid("899999068", "1", Kind.COMPANY, "899.999.068-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"899999068-7", "8999990687", "899.999.068-0"})
    void saysWhichCheckDigitOfANitWouldBeRight(String text) {
        assertThat(TaxIds.parse("CO", text)).isEqualTo(new Wrong(Fault.CHECK_DIGIT, "899.999.068-1"));
    }

    @Test
    void readsACedulaWithItsCheckDigitWrittenTogether() {
        assertThat(TaxIds.parse("CO", "10203040508"))
                .isEqualTo(new Valid("1020304050", "8", Kind.PERSON, "1.020.304.050-8"));
    }

    @Test
    void knowsTheColombianFinalConsumer() {
        assertThat(TaxIds.parse("CO", "222222222222"))
                .isEqualTo(new Valid("222222222222", "", Kind.GENERIC, "222222222222"));
    }

    @ParameterizedTest
    @CsvSource({
        "CO, 12AB, FORM",
        "CO, 1234, LENGTH",
        "CO, 123456789012345678, LENGTH",
        "CO, '', EMPTY",
        "CO, '''', EMPTY"
    })
    void refusesWhatIsNoNit(String country, String text, Fault fault) {
        assertThat(TaxIds.parse(country, text)).isEqualTo(new Wrong(fault, null));
    }

    @ParameterizedTest
    @CsvSource({
        "SAT970701NN3, COMPANY",
        "MAB9307148T4, COMPANY",
        "GODE561231GR8, PERSON",
        "gode-561231-gr8, PERSON",
        "XAXX010101000, GENERIC",
        "XEXX010101000, GENERIC"
    })
    void acceptsAnRfc(String rfc, Kind kind) {
        assertThat(TaxIds.parse("MX", rfc))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.kind()).isEqualTo(kind));
    }

    @Test
    void onlyDoubtsAnRfcWhoseCheckCharacterIsWrong() {
        assertThat(TaxIds.parse("MX", "VACE460910SX6"))
                .isEqualTo(new Doubtful("VACE460910SX6", "", Kind.PERSON, "VACE460910SX6", Doubt.CHECK_DIGIT));
    }

    @ParameterizedTest
    @CsvSource({"SAT979901NN3, FORM", "SAT970701, LENGTH", "1AT970701NN3, FORM"})
    void refusesWhatIsNoRfc(String text, Fault fault) {
        assertThat(TaxIds.parse("MX", text)).isEqualTo(new Wrong(fault, null));
    }

    @ParameterizedTest
    @CsvSource({
        "76086428-5, 76086428, 5, 76.086.428-5, COMPANY",
        "12531909-2, 12531909, 2, 12.531.909-2, PERSON",
        "97004000-5, 97004000, 5, 97.004.000-5, COMPANY",
        "60803000-K, 60803000, K, 60.803.000-K, COMPANY",
        "10000013-K, 10000013, K, 10.000.013-K, PERSON",
        "60803000k, 60803000, K, 60.803.000-K, COMPANY",
        "76.086.428-5, 76086428, 5, 76.086.428-5, COMPANY"
    })
    void acceptsARut(String text, String number, String digit, String display, Kind kind) {
        assertThat(TaxIds.parse("CL", text)).isEqualTo(new Valid(number, digit, kind, display));
    }

    @Test
    void saysWhichCheckCharacterOfARutWouldBeRight() {
        assertThat(TaxIds.parse("CL", "60803000-1")).isEqualTo(new Wrong(Fault.CHECK_DIGIT, "60.803.000-K"));
        assertThat(TaxIds.parse("CL", "abc")).isEqualTo(new Wrong(Fault.FORM, null));
    }

    @ParameterizedTest
    @CsvSource({"20131312955, COMPANY", "20512333797, COMPANY", "10054148289, PERSON"})
    void acceptsAPeruvianRuc(String ruc, Kind kind) {
        assertThat(TaxIds.parse("PE", ruc)).isEqualTo(new Valid(ruc, "", kind, ruc));
    }

    @Test
    void saysWhatIsWrongWithAPeruvianRuc() {
        assertThat(TaxIds.parse("PE", "20131312950")).isEqualTo(new Wrong(Fault.CHECK_DIGIT, "20131312955"));
        assertThat(TaxIds.parse("PE", "30131312955")).isEqualTo(new Wrong(Fault.PREFIX, null));
        assertThat(TaxIds.parse("PE", "2013131295")).isEqualTo(new Wrong(Fault.LENGTH, null));
    }

    @Test
    void readsACuit() {
        assertThat(TaxIds.parse("AR", "30500010912"))
                .isEqualTo(new Valid("30500010912", "", Kind.COMPANY, "30-50001091-2"));
        assertThat(TaxIds.parse("AR", "30-50001091-3")).isEqualTo(new Wrong(Fault.CHECK_DIGIT, "30-50001091-2"));
    }

    @Test
    void readsAnEcuadorianRuc() {
        assertThat(TaxIds.parse("EC", "1790010937001"))
                .isEqualTo(new Valid("1790010937001", "", Kind.COMPANY, "1790010937001"));
        assertThat(TaxIds.parse("EC", "1768153530001"))
                .isEqualTo(new Valid("1768153530001", "", Kind.PUBLIC_BODY, "1768153530001"));
        assertThat(TaxIds.parse("EC", "1790010938001")).isInstanceOf(Doubtful.class);
        assertThat(TaxIds.parse("EC", "9990010937001")).isEqualTo(new Wrong(Fault.PREFIX, null));
    }

    @Test
    void keepsTheNumbersOfOtherCountriesAsTheyCame() {
        assertThat(TaxIds.parse("US", " 12-3456789 "))
                .isEqualTo(new Valid("12-3456789", "", Kind.UNKNOWN, "12-3456789"));
    }
}
