package co.cantera.leads.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.cantera.shared.secrets.Secret;
import co.cantera.signon.IdentityProperties;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Says with a signature when a form was handed out and for whom, so that nobody fills it in faster than a person can. */
@Component
class FormTokens {

    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final Duration LIFETIME = Duration.ofHours(24);
    private static final int MAX_LENGTH = 200;

    private final SecretKeySpec key;
    private final Clock clock;

    FormTokens(IdentityProperties identity, Clock clock) {
        this.key = new SecretKeySpec(new Secret("lead form:" + identity.clientSecret()).hash(), "HmacSHA256");
        this.clock = clock;
    }

    /** A new one for a form of this tenant. */
    String handOut(UUID tenant) {
        String text =
                clock.instant().toEpochMilli() + "." + Secret.random().text().substring(0, 26);
        return text + "." + signature(tenant, text);
    }

    /** Whether it is ours, for this tenant, neither too fresh nor too old. */
    boolean isGood(UUID tenant, String token) {
        int end = token.lastIndexOf('.');
        if (end < 0 || token.length() > MAX_LENGTH) {
            return false;
        }
        String text = token.substring(0, end);
        if (!MessageDigest.isEqual(
                signature(tenant, text).getBytes(UTF_8),
                token.substring(end + 1).getBytes(UTF_8))) {
            return false;
        }
        Instant handedOut = Instant.ofEpochMilli(Long.parseLong(text.substring(0, text.indexOf('.'))));
        Instant now = clock.instant();
        return !now.isBefore(handedOut.plus(FASTEST)) && now.isBefore(handedOut.plus(LIFETIME));
    }

    private String signature(UUID tenant, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((tenant + ":" + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
