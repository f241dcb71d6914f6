package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunStateTest {

    @Test
    void isOfTheBuildThatItNames() throws Exception {
        assertThat(state("new").isOf(8080, "new")).isTrue();
        assertThat(state("old").isOf(8080, "new")).isFalse();
        assertThat(state(null).isOf(8080, "new")).isFalse();
    }

    @Test
    void staysAtItsAddress() {
        assertThatIOException()
                .isThrownBy(() -> state("new").isOf(9090, "new"))
                .withMessage("Cantera runs on port 8080 already: stop it first");
    }

    private static RunState state(@Nullable String build) {
        return new RunState(1, 8080, "http://localhost:8080", "", "", "", "secret", build);
    }
}
