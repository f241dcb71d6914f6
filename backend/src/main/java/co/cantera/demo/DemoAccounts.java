package co.cantera.demo;

import co.cantera.demo.DemoTenant.Seat;
import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.identity.Users;
import co.cantera.shared.ids.UuidV7;
import co.cantera.signon.Account;
import co.cantera.signon.Accounts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of those demo members who can sign in. */
@Component
@Profile("local")
class DemoAccounts {

    private static final Locale LANGUAGE = Locale.of("es");

    private final Users users;
    private final Accounts accounts;

    DemoAccounts(Users users, Accounts accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    /** The account of a member, made at Keycloak when there is none. */
    Account of(Seat seat, String password) {
        return accounts.byEmail(seat.email())
                .filter(account -> account.subject() != null)
                .orElseGet(() -> accounts.known(subject(seat, password), seat.email(), seat.name(), LANGUAGE));
    }

    private UUID subject(Seat seat, String password) {
        return switch (users.create(new NewUser(UuidV7.next(), seat.email(), seat.name(), LANGUAGE, password))) {
            case UserCreation.Created(UUID subject) -> subject;
            case UserCreation.Exists() -> users.subject(seat.email()).orElseThrow();
            case UserCreation.PasswordRefused(String code) ->
                throw new IllegalStateException("The demo password is refused: " + code);
        };
    }
}
