package co.cantera.imports.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Won, WON",
        "Closed Won, WON",
        "Ganado, WON",
        "Ganada, WON",
        "Cerrado ganado, WON",
        "CLOSED_WON, WON",
        "Lost, LOST",
        "Closed Lost, LOST",
        "Perdido, LOST",
        "Perdida, LOST",
        "Cerrado - Perdido, LOST",
        "Prospecting, OPEN",
        "Engaging, OPEN",
        "Negotiation/Review, OPEN",
        "Negociación, OPEN",
        "Etapa propia, OPEN"
    })
    void tellsHowADealOfAStageStands(String stage, Outcome outcome) {
        assertThat(StageWords.outcome(stage)).isEqualTo(outcome);
    }

    @Test
    void proposesTheStageOfTheSameNameOrStep() {
        var stages = List.of("Prospección", "Calificación", "Cotización", "Negociación", "Ganado", "Perdido");
        assertThat(StageWords.propose("prospeccion", stages)).contains("Prospección");
        assertThat(StageWords.propose("Engaging", stages)).contains("Calificación");
        assertThat(StageWords.propose("Proposal/Price Quote", stages)).contains("Cotización");
        assertThat(StageWords.propose("Closed Won", stages)).contains("Ganado");
        assertThat(StageWords.propose("Etapa propia", stages)).isEmpty();
    }
}
