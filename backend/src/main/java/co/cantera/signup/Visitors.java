package co.cantera.signup;

import co.cantera.notifications.Mail;
import co.cantera.notifications.Mails;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.secrets.Secret;
import co.cantera.tenants.signup.Step;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that an address is the visitor's. Whether it has an account is neither asked nor told before that: every address gets the same
 * mail after the same work.
 */
@Service
@Transactional
class Visitors {

    static final Duration CODE_LIFETIME = Duration.ofMinutes(10);
    static final Duration LIFETIME = Duration.ofHours(1);
    private static final int ATTEMPTS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VisitorStore store;
    private final Mails mails;
    private final Clock clock;

    Visitors(VisitorStore store, Mails mails, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends a code to an address and answers the token by which the visitor is known from now on. */
    Secret start(String email, Locale language) {
        UUID id = UuidV7.next();
        Secret token = Secret.random();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        store.insert(
                id,
                token,
                email,
                language.getLanguage(),
                hash(token, code),
                clock.instant().plus(CODE_LIFETIME));
        mails.send(new Mail(email, language, "signUpCode", List.of(code), code, null));
        return token;
    }

    /** The token of the visitor whose address is proven now, empty when the code is wrong, used up or over. */
    Optional<Secret> verify(Secret token, String code) {
        return store.find(token, Step.CODE_SENT)
                .filter(visitor -> store.attempt(visitor.id(), hash(token, code), ATTEMPTS))
                .map(visitor -> {
                    Secret proven = Secret.random();
                    store.proven(visitor.id(), proven, clock.instant().plus(LIFETIME));
                    return proven;
                });
    }

    /** The visitor whose address is proven, also one who has asked for an account and got no answer. */
    Optional<Visitor> proven(Secret token) {
        return store.find(token, Step.PROVEN, Step.ACCOUNT);
    }

    /** From here on, an account that the sign-up has made is removed should this node end; false when the sign-up is over. */
    boolean accountBegins(Visitor visitor) {
        return store.step(visitor.id(), Step.ACCOUNT);
    }

    /** No account was made; the visitor may try once more. */
    void accountRefused(Visitor visitor) {
        boolean _ = store.step(visitor.id(), Step.PROVEN);
    }

    /** The sign-ups of an address that have begun to make an account and did not come to an end. */
    List<UUID> cutOff(String email) {
        return store.cutOff(email);
    }

    /** Somebody signs in with the account of this address, so it is no longer to be removed. */
    void accountUsed(String email) {
        store.deleteCutOff(email);
    }

    /** The account is there, and the sign-up of the address has done its work. */
    void accountReady(Visitor visitor) {
        store.delete(visitor.id());
    }

    /** Six digits are quickly tried out, so what is stored also depends on the token, which only the browser has. */
    private static byte[] hash(Secret token, String code) {
        return new Secret(token.text() + ":" + code).hash();
    }
}
