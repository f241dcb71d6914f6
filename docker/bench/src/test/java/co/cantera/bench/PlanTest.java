package co.cantera.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    /** Operations by caller and connections, and once spread; the statements by JDBC beside them. */
    private static Duration shortest(Plan plan) {
        int points = Operation.values().length * (Caller.values().length * Plan.CONNECTIONS.size() + 1);
        return plan.warmUp().plus(plan.point().multipliedBy((long) points * plan.repetitions()));
    }

    @Test
    void fitsIntoItsLimits() {
        assertThat(shortest(Plan.parse(List.of()))).isLessThan(Duration.ofMinutes(33));
        assertThat(shortest(Plan.parse(List.of("--quick")))).isLessThan(Duration.ofMinutes(4));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.parse(List.of("--fast")));
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.parse(List.of("--json")));
    }
}
