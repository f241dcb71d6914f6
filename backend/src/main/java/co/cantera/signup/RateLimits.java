package co.cantera.signup;

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
class RateLimits {

    /** What is limited. */
    enum Kind {
        START_BY_ADDRESS(10, Duration.ofHours(1)),
        START_BY_EMAIL(5, Duration.ofHours(1)),
        VERIFY_BY_ADDRESS(30, Duration.ofHours(1)),
        ACCOUNT_BY_ADDRESS(20, Duration.ofHours(1)),
        SLUG_BY_ADDRESS(300, Duration.ofMinutes(10)),
        TENANT_BY_PERSON(10, Duration.ofHours(1)),
        INVITATION_BY_ADDRESS(60, Duration.ofHours(1)),
        CHALLENGE(1, ProofOfWork.LIFETIME);

        private final BucketConfiguration limit;

        Kind(int times, Duration period) {
            this.limit = BucketConfiguration.builder()
                    .addLimit(each -> each.capacity(times).refillGreedy(times, period))
                    .build();
        }
    }

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
    void count(Kind kind, String who) {
        if (!isWithin(kind, who)) {
            throw new RefusedRequest(HttpRefusal.TOO_MANY_REQUESTS);
        }
    }

    /** Counts and answers whether it was not too often. */
    boolean isWithin(Kind kind, String who) {
        byte[] hash = new Secret(kind.name() + ':' + who.toLowerCase(Locale.ROOT)).hash();
        return buckets.getProxy(HexFormat.of().formatHex(hash), () -> kind.limit)
                .tryConsume(1);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT7M")
    void deleteOver() {
        cleaner.removeExpired(DELETED_AT_ONCE);
    }
}
