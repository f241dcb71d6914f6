package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "-abc",
                "abc-",
                "a--b",
                "Andina",
                "añil",
                "a_b",
                "a b",
                "abc.",
                "t/andina",
                "cuarenta-y-una-letras-son-demasiadas-aqui"
            })
    void refusesWhatIsNotWellFormed(String text) {
        assertThat(Slug.faultOf(text)).contains(Slug.Fault.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "login",
                "l0gin",
                "1ogin",
                "admin",
                "adrnin",
                "vvww",
                "cantera",
                "can-tera",
                "soporte",
                "s0porte",
                "graphql"
            })
    void refusesReservedWordsAndWhatLooksLikeThem(String text) {
        assertThat(Slug.faultOf(text)).contains(Slug.Fault.RESERVED);
    }

    @ParameterizedTest
    @CsvSource({
        "colina,co1ina",
        "colina,collna",
        "moda,m0da",
        "andina,an-dina",
        "moderno,modemo",
        "wayuu,vvayuu",
        "casa2,casaz",
        "clave,dave",
        "c1ave,dave"
    })
    void takesLookAlikesForTheSame(String one, String other) {
        assertThat(new Slug(one).skeleton()).isEqualTo(new Slug(other).skeleton());
    }

    @ParameterizedTest
    @CsvSource({"andina,andino", "norte,sur", "casa,caza", "ciudad,dudad"})
    void tellsOtherNamesApart(String one, String other) {
        assertThat(new Slug(one).skeleton()).isNotEqualTo(new Slug(other).skeleton());
    }

    @ParameterizedTest
    @CsvSource({
        "Distribuciones Andina S.A.S.,distribuciones-andina",
        "Ferretería Peñón Ltda.,ferreteria-penon",
        "Construcciones Díaz & Cía. S. en C.,construcciones-diaz",
        "Tecnología y Servicios S. de R.L. de C.V.,tecnologia-y-servicios",
        "Aura SpA,aura",
        "S.A.S.,sas",
        "Comercializadora Internacional de Productos Agrícolas del Valle SAS,comercializadora-internacional-de"
    })
    void proposesTheNameWithoutItsLegalForm(String company, String slug) {
        assertThat(SlugProposals.of(company, _ -> true)).first().isEqualTo(new Slug(slug));
    }

    @Test
    void proposesAnotherWhenTheFirstIsTaken() {
        List<Slug> proposals =
                SlugProposals.of("Andina S.A.S.", slug -> !slug.value().equals("andina"));

        assertThat(proposals).hasSize(3).doesNotContain(new Slug("andina")).contains(new Slug("andina-sas"));
        assertThat(SlugProposals.of("Login", _ -> true)).doesNotContain(new Slug("login"));
    }
}
