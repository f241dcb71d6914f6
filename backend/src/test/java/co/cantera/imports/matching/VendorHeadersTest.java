package co.cantera.imports.matching;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.Files;
import co.cantera.imports.files.ColumnProfile;
import co.cantera.imports.files.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of eleven vendors with their exact headers: what they hold and which field each column fills. */
class VendorHeadersTest {

    /** What is expected of one file: the object and, by header, the field. */
    record Expected(String file, String object, Map<String, String> fields) {

        @Override
        public String toString() {
            return file;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void recognisesWhatTheFileHolds(Expected expected) {
        var guess = ObjectGuess.of(columns(expected));
        assertThat(
                        switch (guess) {
                            case ObjectGuess.Likely likely -> likely.best().name();
                            case ObjectGuess.NotOffered(var object) -> object;
                            case ObjectGuess.Unknown() -> "UNKNOWN";
                        })
                .isEqualTo(expected.object());
    }

    @ParameterizedTest
    @MethodSource("files")
    void matchesEveryColumn(Expected expected) {
        if (expected.fields().isEmpty()) {
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        for (var match : HeaderMatcher.match(ImportObject.valueOf(expected.object()), columns(expected))) {
            if (match.field() != null) {
                fields.put(match.header(), match.field().name());
            }
        }
        assertThat(fields).containsExactlyInAnyOrderEntriesOf(expected.fields());
    }

    private static List<ColumnProfile> columns(Expected expected) {
        return Files.readable(Files.fixture(expected.file())).columns();
    }

    static Stream<Expected> files() throws IOException {
        var files = new LinkedHashMap<String, Expected>();
        var table = Files.fixture("expected-matches.csv");
        try (var rows = Rows.open(table, Files.readable(table).dialect())) {
            rows.next();
            for (var row = rows.nextFilled(); row != null; row = rows.nextFilled()) {
                var cells = row.cells();
                var file = files.computeIfAbsent(
                        cells.get(0), name -> new Expected(name, cells.get(1), new LinkedHashMap<>()));
                if (!cells.get(2).isEmpty()) {
                    file.fields().put(cells.get(2), cells.get(3));
                }
            }
        }
        return new ArrayList<>(files.values()).stream();
    }
}
