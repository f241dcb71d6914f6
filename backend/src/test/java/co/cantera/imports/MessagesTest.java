package co.cantera.imports;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.imports.files.FileProblem;
import co.cantera.imports.matching.ColumnMatch;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.MappingQuestion;
import co.cantera.imports.rows.CellProblem;
import co.cantera.imports.values.ProblemCode;
import co.cantera.imports.values.RepairCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void haveATextForEveryCode(String language) throws IOException {
        var messages = messages(language);
        var keys = Stream.of(
                        keys("problem", ProblemCode.values()),
                        keys("repair", RepairCode.values()),
                        keys("file", FileProblem.Code.values()),
                        keys("match", ColumnMatch.Reason.values()),
                        keys("question", MappingQuestion.Kind.values()),
                        keys("object", ImportObject.values()))
                .flatMap(group -> group)
                .toList();
        assertThat(messages.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void haveTheSameKeysInBothLanguages() throws IOException {
        assertThat(messages("en").keySet()).isEqualTo(messages("es").keySet());
    }

    @Test
    void sayRowColumnAndHowToMend() throws IOException {
        var problem =
                new CellProblem(1204, "NIT", "899999068-7", ProblemCode.TAX_ID_CHECK_DIGIT, List.of("899.999.068-1"));
        var pattern = messages("es").getProperty(problem.messageKey());
        assertThat(new MessageFormat(pattern, Locale.of("es", "CO")).format(problem.messageArguments()))
                .isEqualTo("Fila 1204, columna «NIT»: el dígito de verificación de «899999068-7» no corresponde."
                        + " Si el número es correcto, sería 899.999.068-1.");
    }

    private static Stream<String> keys(String group, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> "imports." + group + "." + code.name());
    }

    private static Properties messages(String language) throws IOException {
        var name = "/messages/imports_" + language + ".properties";
        try (var in = MessagesTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            var messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        }
    }
}
