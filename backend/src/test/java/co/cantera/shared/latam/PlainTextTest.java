package co.cantera.shared.latam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\" Bogotá  D.C.\", bogota d.c.",
                "ÑANDÚ, nandu",
                "\"a\u00a0 \u00a0b \", a b",
                "Straße ½ ª, straße 1⁄2 a",
                "Đà Nẵng, đa nang",
                "İzmir, izmir"
            })
    void foldsAccentsCaseAndBlanks(String text, String folded) {
        assertThat(PlainText.fold(text)).isEqualTo(folded);
    }

    /** Keys of records hold folded names, so what a character becomes must not depend on those beside it. */
    @Test
    void foldsEachCharacterTheSameBesideAnyOther() {
        IntStream.range(0, 0x250).forEach(character -> {
            String text = "x" + (char) character + "y";
            assertThat(PlainText.fold(text + "ẵ")).as("%x", character).isEqualTo(PlainText.fold(text) + "a");
        });
    }

    @ParameterizedTest
    @CsvSource({"GTX Pro, gtxpro", "Razón social (NIT), razonsocialnit", "½ ⅔ Nº, 12 23 no"})
    void squeezesToLettersAndFigures(String text, String squeezed) {
        assertThat(PlainText.squeeze(text)).isEqualTo(squeezed.replace(" ", ""));
    }
}
