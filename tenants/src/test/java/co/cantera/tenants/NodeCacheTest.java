package co.cantera.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeCacheTest {

    private final NodeCache<String, Integer> cache = new NodeCache<>(2, Duration.ofMinutes(1));

    @Test
    void neverKeepsAValueThatWasReadBeforeTheChange() {
        var _ = cache.get("key", _ -> {
            cache.clear();
            return Optional.of(1);
        });

        assertThat(cache.get("key", _ -> Optional.of(2))).contains(2);
        assertThat(cache.get("key", _ -> Optional.of(3))).contains(2);
    }

    @Test
    void asksAgainForWhatWasNotThere() {
        assertThat(cache.get("key", _ -> Optional.empty())).isEmpty();
        assertThat(cache.get("key", _ -> Optional.of(1))).contains(1);
    }

    @Test
    void forgetsWhatIsNotThereAnyMore() {
        assertThat(cache.get("key", _ -> Optional.of(1))).contains(1);
        assertThat(cache.fresh("key", _ -> Optional.empty())).isEmpty();
        assertThat(cache.get("key", _ -> Optional.of(2))).contains(2);
        cache.forget("key");
        assertThat(cache.get("key", _ -> Optional.of(3))).contains(3);
    }

    @Test
    void asksAgainForWhatIsTooOld() {
        var young = new NodeCache<String, Integer>(2, Duration.ZERO);
        assertThat(young.get("key", _ -> Optional.of(1))).contains(1);
        assertThat(young.get("key", _ -> Optional.of(2))).contains(2);
    }

    @Test
    void staysSmall() {
        for (String key : new String[] {"a", "b", "c"}) {
            assertThat(cache.get(key, _ -> Optional.of(1))).contains(1);
        }
        assertThat(cache.get("a", _ -> Optional.of(2))).contains(2);
    }
}
