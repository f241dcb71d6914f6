package co.cantera.hosting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node works on jobs.
 *
 * @param threads how many jobs it works on at once; each takes a connection
 * @param polling how often it looks for due jobs of which nobody told it
 * @param heartbeat how often it says that it is alive; after four missed ones its jobs go on elsewhere
 */
@ConfigurationProperties("cantera.jobs")
record JobProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("10s") Duration polling,
        @DefaultValue("10s") Duration heartbeat) {}
