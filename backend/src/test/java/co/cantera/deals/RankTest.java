package co.cantera.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void findsAPlaceBetweenAnyTwo() {
        Random random = new Random(7);
        List<String> ranks = new ArrayList<>(List.of(Rank.FIRST));
        for (int i = 0; i < 5_000; i++) {
            int at = random.nextInt(ranks.size() + 1);
            String before = at == 0 ? null : ranks.get(at - 1);
            String after = at == ranks.size() ? null : ranks.get(at);
            ranks.add(at, Rank.between(before, after));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void growsByTheLogarithmAtEitherEnd() {
        String top = Rank.FIRST;
        String bottom = Rank.FIRST;
        for (int i = 0; i < 20_000; i++) {
            String higher = Rank.between(null, top);
            String lower = Rank.between(bottom, null);
            assertThat(higher).isLessThan(top);
            assertThat(lower).isGreaterThan(bottom);
            top = higher;
            bottom = lower;
        }
        assertThat(top).hasSizeLessThanOrEqualTo(4);
        assertThat(bottom).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void growsSlowlyWhenAlwaysPutAtTheSamePlace() {
        String low = Rank.FIRST;
        String high = Rank.between(low, null);
        for (int i = 0; i < 200; i++) {
            high = Rank.between(low, high);
        }
        assertThat(high).hasSizeLessThan(60);
    }

    @Test
    void refusesPlacesOutOfOrder() {
        assertThatThrownBy(() -> Rank.between("a1", "a0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setsPlacesOneBehindTheOther() {
        var places = Rank.sequence("a5");
        String last = "a5";
        for (int i = 0; i < 1_000; i++) {
            String next = places.get();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
        assertThat(Rank.sequence(null).get()).isEqualTo(Rank.FIRST);
    }
}
