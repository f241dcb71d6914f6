package co.cantera.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import co.cantera.bench.ImportReport.Measured;
import co.cantera.bench.ImportReport.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final Pair PAIR = pair(20, 20_000, 20_500);

    private static Pair pair(double seconds, double alone, double beside) {
        return new Pair(
                new Measured(seconds, alone, List.of()),
                new Measured(30, beside, List.of(1_000_000L, 2_000_000L, 3_000_000L, 4_000_000L)),
                new Measured(2, 1_000, List.of(1_000_000L, 1_000_000L, 1_000_000L, 2_000_000L, 9_000_000L)));
    }

    @Test
    void takesWhatTheImportNeedsAloneFromWhatBothNeed() {
        assertThat(PAIR.quiet()).isEqualTo(200);
        assertThat(PAIR.busy()).isEqualTo(125);
        assertThat(PAIR.ratio()).isEqualTo(0.625, within(1e-9));
    }

    @Test
    void sumsUpByTheMiddleOfThePairs() {
        String table =
                new ImportReport(100_000, List.of(pair(31, 20_000, 22_000), PAIR, pair(22, 20_000, 21_000))).table();
        assertThat(table).contains("100,000 rows: median 22.0 s (goal 20)", "list beside 1.25 of alone (goal 1.2)");
        assertThat(table).contains("p95 of a list 9.0 ms alone, 4.0 ms beside");
    }

    @Test
    void writesAFileThatItsOwnImportCanTellApart() {
        List<String> lines = Upload.file(3).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines).allSatisfy(line -> assertThat(line.split(";")).hasSize(10));
        assertThat(lines.stream().map(line -> line.split(";")[0])).doesNotHaveDuplicates();
    }
}
