package co.cantera.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.matching.ColumnMatch.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "COMPANY, Razón Social, COMPANY_NAME",
        "COMPANY, NIT, COMPANY_TAX_ID",
        "COMPANY, número de NIT, COMPANY_TAX_ID",
        "COMPANY, CORREO ELECTRÓNICO, COMPANY_EMAIL",
        "COMPANY, Ciudad (sede), COMPANY_CITY",
        "COMPANY, Teléfono*, COMPANY_PHONE",
        "COMPANY, nombre_empresa, COMPANY_NAME",
        "COMPANY, AnnualRevenue, COMPANY_ANNUAL_REVENUE",
        "PERSON, Nombres, PERSON_GIVEN_NAME",
        "PERSON, Celular del contacto, PERSON_MOBILE",
        "PERSON, Cargo, PERSON_JOB_TITLE",
        "DEAL, Valor del negocio, DEAL_AMOUNT",
        "DEAL, Valor (COP), DEAL_AMOUNT",
        "DEAL, Monto, DEAL_AMOUNT",
        "DEAL, Fecha de cierre, DEAL_CLOSE_DATE",
        "DEAL, Etapa, DEAL_STAGE",
        "DEAL, Cliente, DEAL_COMPANY",
        "DEAL, Probabilidad %, DEAL_PROBABILITY",
        "DEAL, Motivo de pérdida, DEAL_LOST_REASON"
    })
    void understandsTheHeadersOfFreeSpreadsheets(ImportObject object, String header, TargetField field) {
        assertThat(match(object, header + ";Otra cosa\nx;y").getFirst().field()).isEqualTo(field);
    }

    @Test
    void gathersASecondAddressAndLeavesOtherTwinsToThePerson() {
        var matches = match(ImportObject.PERSON, "Nombre;Correo;Correo\nAna;a@b.example;c@d.example");
        assertThat(matches.get(1).field()).isEqualTo(TargetField.PERSON_EMAIL);
        assertThat(matches.get(2).field()).isEqualTo(TargetField.PERSON_OTHER_EMAILS);
        assertThat(match(ImportObject.DEAL, "valor;VALOR\n1;2"))
                .extracting(ColumnMatch::reason)
                .containsOnly(Reason.AMBIGUOUS);
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        var match = match(ImportObject.COMPANY, "Color favorito;NIT\nazul;1").getFirst();
        assertThat(match.field()).isNull();
        assertThat(match.reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void prefersTheColumnThatIsFilled() {
        var matches = match(ImportObject.PERSON, "email_work;email_home\n;a@b.example");
        assertThat(matches.get(0).reason()).isEqualTo(Reason.TAKEN);
        assertThat(matches.get(1).field()).isEqualTo(TargetField.PERSON_EMAIL);
    }

    @Test
    void recognisesAddressesUnderAnyHeader() {
        assertThat(match(ImportObject.PERSON, "Nombre;Dato\nAna;ana@b.example").get(1))
                .extracting(ColumnMatch::field, ColumnMatch::reason)
                .containsExactly(TargetField.PERSON_EMAIL, Reason.VALUES);
    }

    @Test
    void takesANameBesideAFamilyNameForTheGivenName() {
        assertThat(match(ImportObject.PERSON, "Nombre;Apellido\nAna;Ruiz")
                        .getFirst()
                        .field())
                .isEqualTo(TargetField.PERSON_GIVEN_NAME);
        assertThat(match(ImportObject.PERSON, "Nombre;Cargo\nAna Ruiz;Compras")
                        .getFirst()
                        .field())
                .isEqualTo(TargetField.PERSON_FULL_NAME);
    }

    @Test
    void tellsPlacesThatAreCountriesFromCities() {
        assertThat(match(ImportObject.COMPANY, "Empresa;Ubicación\nA;Colombia\nB;Perú")
                        .get(1)
                        .field())
                .isEqualTo(TargetField.COMPANY_COUNTRY);
        assertThat(match(ImportObject.COMPANY, "Empresa;Ubicación\nA;Cali\nB;Neiva")
                        .get(1)
                        .field())
                .isEqualTo(TargetField.COMPANY_CITY);
    }

    private static List<ColumnMatch> match(ImportObject object, String text) {
        return HeaderMatcher.match(object, Files.readable(Files.of(text)).columns());
    }
}
