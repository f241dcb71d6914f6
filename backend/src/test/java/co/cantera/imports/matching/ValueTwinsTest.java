package co.cantera.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.files.ColumnProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTwinsTest {

    @Test
    void offersTheKnownSpellingOfAValue() {
        var column = column("Producto;n\nGTXPro;1\nGTXPro;2\nGTX Basic;3\nOtra;4");
        assertThat(ValueTwins.amongKnown(column, List.of("GTX Pro", "GTX Basic")))
                .containsExactly(new Twin("GTXPro", 2, "GTX Pro"));
    }

    @Test
    void offersTheCommonestSpellingWithinAColumn() {
        var column = column("Empresa;n\nFrutería Sol S.A.S.;1\nFruteria Sol SAS;2\nFrutería Sol S.A.S.;3\nMar;4");
        assertThat(ValueTwins.within(column)).containsExactly(new Twin("Fruteria Sol SAS", 1, "Frutería Sol S.A.S."));
    }

    @Test
    void doesNotTakeMereSignsForTwins() {
        assertThat(ValueTwins.within(column("Nota;n\n-;1\n?;2"))).isEmpty();
    }

    private static ColumnProfile column(String text) {
        return Files.readable(Files.of(text)).columns().getFirst();
    }
}
