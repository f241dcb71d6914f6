package co.cantera.signon;

import co.cantera.tenants.NodeCache;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people stay signed in.
 *
 * @param idle a session ends when it was not used for so long
 * @param absolute a session ends after so long in any case
 * @param cached for how long a node may answer from what it has read
 */
@ConfigurationProperties("cantera.session")
record SessionProperties(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("14d") Duration absolute,
        @DefaultValue("10s") Duration cached) {

    private static final int ENTRIES = 50_000;

    /** For what a node has read to let somebody in. */
    <K, V> NodeCache<K, V> cache() {
        return new NodeCache<>(ENTRIES, cached);
    }
}
