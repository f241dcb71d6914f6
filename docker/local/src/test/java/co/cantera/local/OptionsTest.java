package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Checkout CHECKOUT = new Checkout(Path.of("/checkout"));

    @Test
    void startsOnPort8080InTheCheckoutUnlessToldOtherwise() throws Exception {
        assertThat(StartCommand.parse(CHECKOUT, new Options(List.of())))
                .isEqualTo(new StartCommand(CHECKOUT, Path.of("/checkout/.cantera"), 8080, false, false));
        assertThat(StartCommand.parse(
                        CHECKOUT, new Options(List.of("--detach", "--port", "9090", "--data", "/data", "--fresh"))))
                .isEqualTo(new StartCommand(CHECKOUT, Path.of("/data"), 9090, true, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port zero       | --port must be a number from 1 to 65535, not zero",
                "--port 70000      | --port must be a number from 1 to 65535, not 70000",
                "--port            | --port needs a value",
                "--data --fresh    | --data needs a value",
                "--fresh --fresh x | unknown option --fresh",
                "--colour          | unknown option --colour",
            })
    void saysInOneLineWhatIsWrong(String arguments, String message) {
        assertThatExceptionOfType(WrongUse.class)
                .isThrownBy(() -> StartCommand.parse(CHECKOUT, new Options(List.of(arguments.split(" ")))))
                .withMessage(message);
    }

    @Test
    void asksForTheTenantOfAKey() {
        assertThatExceptionOfType(WrongUse.class)
                .isThrownBy(() -> ApiKeyCommand.parse(CHECKOUT, new Options(List.of("--user", "ana@andina.example"))))
                .withMessage("--tenant is missing");
    }
}
