package co.cantera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthReportTest {

    private static GrowthReport.Row row(Question question, int deals, double p50) {
        return new GrowthReport.Row(question, deals, 2 * deals, 10, 99, new Sample(1, p50, 2, 3, 4, 5));
    }

    @Test
    void putsTheSizesOfEachQuestionTogether() {
        var report = new GrowthReport(List.of(
                row(Question.TAG, 10, 1),
                row(Question.BULK_EDIT, 10, 11),
                row(Question.TAG, 100, 7.26),
                row(Question.BULK_EDIT, 100, 12)));

        List<List<String>> rows = report.table()
                .lines()
                .filter(line -> line.startsWith("tag") || line.startsWith("bulk"))
                .map(line -> List.of(line.split("  +")))
                .toList();

        assertThat(rows)
                .extracting(List::getFirst)
                .containsExactly("tag", "tag", "bulk edit of 1,000", "bulk edit of 1,000");
        assertThat(rows.get(1)).containsExactly("tag", "100", "7.3", "2.0", "4.00", "5.00", "99", "150");
        assertThat(rows.get(3)).containsExactly("bulk edit of 1,000", "100", "12.0", "2.0", "4.00", "5.00", "99");
    }

    @Test
    void knowsARefusedAnswer() {
        assertThat(Question.isRefused("{\"data\":{\"deals\":{}}}")).isFalse();
        assertThat(Question.isRefused("{\"errors\":[],\"data\":null}")).isTrue();
        assertThat(Question.isRefused("{\"data\":{\"editRecords\":{\"__typename\":\"InvalidInput\"}}}"))
                .isTrue();
    }
}
