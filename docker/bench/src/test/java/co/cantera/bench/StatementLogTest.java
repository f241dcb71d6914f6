package co.cantera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.bench.StatementLog.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    private static final String START = "2026-11-23 08:00:00.000 UTC [77] ";

    @Test
    void readsStatementsWithTheirParameters() {
        String log = START + "LOG:  execute S_1: BEGIN READ ONLY\n"
                + START + "LOG:  execute S_2/C_3: select name from deal where id = $1 and note = $2 limit $3\n"
                + START + "DETAIL:  Parameters: $1 = '{a,b}', $2 = 'it''s', $3 = NULL\n"
                + START + "LOG:  checkpoint starting: time\n";

        List<Statement> found = StatementLog.parse(log);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().isFrame()).isTrue();
        assertThat(found.getLast())
                .isEqualTo(new Statement(
                        "77",
                        "select name from deal where id = ? and note = ? limit ?",
                        List.of("{a,b}", "it's", "\0")));
    }

    @Test
    void readsLongParameters() {
        String value = "x".repeat(50_000);

        List<Statement> found = StatementLog.parse(
                START + "LOG:  execute <unnamed>: select $1\n" + START + "DETAIL:  Parameters: $1 = '" + value + "'\n");

        assertThat(found.getFirst().parameters()).containsExactly(value);
    }

    @Test
    void keepsWhatOthersDidOutOfARequest() {
        var begin = new Statement("1", "BEGIN READ ONLY", List.of());
        var enter = new Statement("1", "select set_config('role', ?, true)", List.of("t_a"));
        var read = new Statement("1", "select 1", List.of());
        var commit = new Statement("1", "COMMIT", List.of());
        var others = new Statement("2", "update scheduled_tasks set picked = ?", List.of("t"));

        assertThat(StatementLog.requests(List.of(begin, enter, others, read, commit, others)))
                .containsExactly(List.of(begin, enter, read, commit));
    }

    @Test
    void countsWhatLooksUpTheCallerByItself() {
        var begin = new Statement("1", "BEGIN", List.of());
        var session = new Statement("1", "select expires_at from platform.session where token_hash = ?", List.of("x"));
        var tasks = new Statement("1", "select * from platform.scheduled_tasks", List.of());
        var commit = new Statement("1", "COMMIT", List.of());

        assertThat(StatementLog.signOns(List.of(begin, session, commit, begin, tasks, commit)))
                .isEqualTo(1);
    }
}
