package co.cantera.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.matching.MappingQuestion.Kind;
import co.cantera.imports.values.DateStyle;
import co.cantera.imports.values.NumberStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    private final List<ColumnProfile> columns = Files.readable(
                    Files.of("Negocio;Valor;Fecha de cierre\nA;1.250;03/04/2026"))
            .columns();

    @Test
    void asksWhatTheFileDoesNotTell() {
        assertThat(Mapping.propose(ImportObject.DEAL, columns).questions())
                .extracting(MappingQuestion::kind)
                .containsExactly(Kind.CURRENCY, Kind.NUMBER_STYLE, Kind.DATE_STYLE);
    }

    @Test
    void asksNothingOnceThePersonHasDecided() {
        var proposed = Mapping.propose(ImportObject.DEAL, columns).withCurrency("COP");
        var amount = proposed.of(TargetField.DEAL_AMOUNT).orElseThrow();
        var day = proposed.of(TargetField.DEAL_CLOSE_DATE).orElseThrow();
        var decided = proposed.withColumn(new ColumnMapping<>(
                        amount.column(), amount.header(), amount.field(), NumberStyle.COMMA_DECIMAL, DateStyle.ISO))
                .withColumn(new ColumnMapping<>(
                        day.column(), day.header(), day.field(), NumberStyle.PLAIN, DateStyle.DAY_FIRST));
        assertThat(decided.questions()).isEmpty();
    }

    @Test
    void wantsANameAndNoFieldTwice() {
        var mapping = Mapping.propose(ImportObject.DEAL, columns).withCurrency("COP");
        assertThat(mapping.withField(columns.getFirst(), null).questions())
                .extracting(MappingQuestion::kind)
                .contains(Kind.NAME);
        assertThat(mapping.withField(columns.getFirst(), TargetField.DEAL_AMOUNT)
                        .questions())
                .extracting(MappingQuestion::kind)
                .contains(Kind.FIELD_TWICE);
    }
}
