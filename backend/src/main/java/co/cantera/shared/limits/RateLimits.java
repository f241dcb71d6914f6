package co.cantera.shared.limits;

import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.secrets.Secret;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How often something may be done by the same visitor or to the same address, counted for all nodes. Only hashes are stored. */
@Component
public class RateLimits {

    private static final int DELETED_AT_ONCE = 1_000;

    private final ProxyManager<String> buckets;
    private final ExpiredEntriesCleaner cleaner;

    RateLimits(DataSource dataSource) {
        var manager = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("platform.rate_limit")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.buckets = manager;
        this.cleaner = manager;
    }

    /** Counts, and refuses the request when it is one too many. */
    public void count(RateLimit limit, String who) {
        if (!isWithin(limit, who)) {
            throw new RefusedRequest(HttpRefusal.TOO_MANY_REQUESTS);
        }
    }

    /** Counts and answers whether it was not too often. */
    public boolean isWithin(RateLimit limit, String who) {
        byte[] hash = new Secret(limit.name() + ':' + who.toLowerCase(Locale.ROOT)).hash();
        return buckets.getProxy(HexFormat.of().formatHex(hash), () -> configuration(limit))
                .tryConsume(1);
    }

    private static BucketConfiguration configuration(RateLimit limit) {
        return BucketConfiguration.builder()
                .addLimit(each -> each.capacity(limit.times()).refillGreedy(limit.times(), limit.period()))
                .build();
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT7M")
    void deleteOver() {
        cleaner.removeExpired(DELETED_AT_ONCE);
    }
}
