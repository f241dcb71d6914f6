package co.cantera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Lácteos San Bernardo S.A.S., LACTEOS SAN BERNARDO LTDA",
        "Ferretería El Tornillo, Ferreteria El Tornilo S.A.S. BIC",
        "Distribuciones Lopéz y Cía., Distribuciones López",
        "Ferretería El Roble, Ferretería El Roble Centro",
        "Marta Lucía Ruiz, Marta Lucia Ruíz",
    })
    void takesAMistypedNameForTheSame(String one, String other) {
        assertThat(NameLikeness.isAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ferretería El Tornillo, Ferretería La Tuerca",
        "Abarrotes y Granos El Colibrí S.A.S., Abarrotes y Granos El Caracolí S.A.S.",
        "Empresa de rep, Empresa de lead",
        "Colegio Los Cerezos, Clínica Los Cerezos",
        "Marta Ruiz, Marta Díaz",
    })
    void keepsNamesApartThatShareOnlyAKind(String one, String other) {
        assertThat(NameLikeness.isAlike(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Dotaciones S.A.S., dotaciones", "S.A., s a", "Éxito S.A., EXITO"})
    void looksBehindTheLegalForm(String one, String other) {
        assertThat(NameLikeness.isSame(one, other)).isTrue();
    }
}
