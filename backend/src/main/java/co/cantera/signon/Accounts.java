package co.cantera.signon;

import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in, across all tenants. */
@Service
@Transactional
public class Accounts {

    private final AccountStore store;

    Accounts(AccountStore store) {
        this.store = store;
    }

    /** The person with this id. */
    public Optional<Account> byId(UUID id) {
        return store.byId(id);
    }

    /** The person whose user at Keycloak this is. */
    public Optional<Account> bySubject(UUID subject) {
        return store.bySubject(subject);
    }

    /** The person with this address, in whatever case it is written. */
    public Optional<Account> byEmail(String email) {
        return store.byEmail(email);
    }

    /** The person that Keycloak vouches for, made known when this is the first sign-on. An address counts only when it is verified. */
    Account signedOn(OidcIdToken token) {
        UUID subject = UUID.fromString(token.getSubject());
        String email = Objects.requireNonNull(token.getEmail(), "email");
        String name = Objects.requireNonNullElse(token.getFullName(), email);
        Locale language = Texts.language(Objects.requireNonNullElse(token.getLocale(), ""));
        return known(subject, email, Boolean.TRUE.equals(token.getEmailVerified()), name, language);
    }

    /** The person of a user at Keycloak whose address is proven, made known when there is none yet. */
    public Account known(UUID subject, String email, String name, Locale language) {
        return known(subject, email, true, name, language);
    }

    private Account known(UUID subject, String email, boolean verified, String name, Locale language) {
        Optional<Account> known = store.bySubject(subject);
        if (known.isEmpty() && verified) {
            known = store.byEmail(email);
        }
        if (known.isEmpty()) {
            var account = new Account(UuidV7.next(), subject, email, name, language);
            store.insert(account);
            return account;
        }
        Account before = known.get();
        var account = new Account(before.id(), subject, verified ? email : before.email(), name, before.language());
        if (!account.equals(before)) {
            store.update(account);
        }
        return account;
    }

    /** Whether nobody would miss the person of a user at Keycloak, also when there is no such person. */
    public boolean belongsToNoTenant(UUID subject) {
        return !store.isMember(subject);
    }

    /** Forgets a person who belongs to no tenant, by the subject at Keycloak. */
    public void remove(UUID subject) {
        store.delete(subject);
    }

    /** Sets the language in which a person reads screens, mails and errors. */
    void chooseLanguage(UUID id, Locale language) {
        store.byId(id)
                .ifPresent(account -> store.update(
                        new Account(account.id(), account.subject(), account.email(), account.name(), language)));
    }
}
