package co.cantera.signup;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.secrets.Secret;
import co.cantera.signon.IdentityProperties;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * A brake for robots that needs no other service and no puzzle for people: the browser has to find a text behind which the SHA-256 of
 * {@code challenge:text} begins with a number of zero bits, about a second of work. A challenge is signed, short-lived and good once.
 */
@Component
class ProofOfWork {

    /** What the browser has to work on. */
    record Challenge(String challenge, int zeroBits) {}

    static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final int ZERO_BITS = 15;
    private static final int MAX_LENGTH = 200;

    private final SecretKeySpec key;
    private final Clock clock;
    private final RateLimits limits;

    ProofOfWork(IdentityProperties identity, Clock clock, RateLimits limits) {
        this.key = new SecretKeySpec(new Secret("proof of work:" + identity.clientSecret()).hash(), "HmacSHA256");
        this.clock = clock;
        this.limits = limits;
    }

    Challenge challenge() {
        long endsAt = clock.instant().plus(LIFETIME).getEpochSecond();
        String text = endsAt + "." + Secret.random().text();
        return new Challenge(text + "." + signature(text), ZERO_BITS);
    }

    /** Whether the work was done, for a challenge of ours that is not over and was not used. */
    boolean isDone(String challenge, String answer) {
        int end = challenge.lastIndexOf('.');
        if (end < 0 || challenge.length() > MAX_LENGTH || answer.length() > MAX_LENGTH) {
            return false;
        }
        String text = challenge.substring(0, end);
        return MessageDigest.isEqual(
                        signature(text).getBytes(UTF_8),
                        challenge.substring(end + 1).getBytes(UTF_8))
                && isOpen(text)
                && new BigInteger(1, new Secret(challenge + ":" + answer).hash()).bitLength() <= 256 - ZERO_BITS
                && limits.isWithin(SignUpLimit.CHALLENGE, challenge);
    }

    private boolean isOpen(String text) {
        long endsAt = Long.parseLong(text.substring(0, text.indexOf('.')));
        return clock.instant().isBefore(Instant.ofEpochSecond(endsAt));
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
