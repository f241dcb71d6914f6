package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyMessageTest {

    @Test
    void endsWithTheDemoSignIns() {
        var state = new RunState(1, 8080, "http://localhost:8080", "http://localhost:8025", "", "", "secret", "build");

        String text = new ReadyMessage(state, List.of(new SignIn("andina", "admin@andina.example"))).text();

        assertThat(text.lines()).contains("Cantera ready: http://localhost:8080");
        assertThat(text.lines().toList().getLast().split(" +"))
                .containsExactly("", "andina", "admin@andina.example", "secret");
    }
}
